package io.netty.channel.unix;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.DefaultAddressedEnvelope;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public final class DomainDatagramPacket extends DefaultAddressedEnvelope<ByteBuf, DomainSocketAddress> implements ByteBufHolder {
  @ViewOf("data") public DomainDatagramPacket(ByteBuf data, DomainSocketAddress recipient) {}
  @ViewOf("data") public DomainDatagramPacket(ByteBuf data, DomainSocketAddress recipient, DomainSocketAddress sender) {}

  @Owned @MayThrow public DomainDatagramPacket copy();
  @ViewOf public DomainDatagramPacket duplicate();
  @Owned public DomainDatagramPacket replace(@Consumed ByteBuf content);
  @Retains @Same public DomainDatagramPacket retain();
  @Retains(amount = "increment") @Same public DomainDatagramPacket retain(int increment);
  @Owned(viewOf = "this") public DomainDatagramPacket retainedDuplicate();
  @Same public DomainDatagramPacket touch();
  @Same public DomainDatagramPacket touch(Object hint);
}
