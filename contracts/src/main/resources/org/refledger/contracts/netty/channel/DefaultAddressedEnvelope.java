package io.netty.channel;

import java.net.SocketAddress;
import org.refledger.annotations.ViewOf;

public class DefaultAddressedEnvelope<M, A extends SocketAddress> implements AddressedEnvelope<M, A> {
  @ViewOf("message") public DefaultAddressedEnvelope(M message, A recipient, A sender) {}
  @ViewOf("message") public DefaultAddressedEnvelope(M message, A recipient) {}
}
