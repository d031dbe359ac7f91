package io.netty.channel;

import java.net.SocketAddress;
import org.refledger.annotations.Owned;

public class DefaultAddressedEnvelope<M, A extends SocketAddress> implements AddressedEnvelope<M, A> {
  @Owned public DefaultAddressedEnvelope(M message, A recipient, A sender) {}
  @Owned public DefaultAddressedEnvelope(M message, A recipient) {}
}
