package io.netty.channel;

import io.netty.util.ReferenceCounted;
import java.net.SocketAddress;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public interface AddressedEnvelope<M, A extends SocketAddress> extends ReferenceCounted {
  @ViewOf M content();
  @Uncounted A sender();
  @Uncounted A recipient();
  @Retains @Same AddressedEnvelope<M, A> retain();
  @Retains(amount = "increment") @Same AddressedEnvelope<M, A> retain(int increment);
  @Same AddressedEnvelope<M, A> touch();
  @Same AddressedEnvelope<M, A> touch(Object hint);
}
