package io.netty.channel.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.DefaultAddressedEnvelope;
import java.net.InetSocketAddress;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class DatagramPacket extends DefaultAddressedEnvelope<ByteBuf, InetSocketAddress> implements ByteBufHolder {
  @ViewOf("data") public DatagramPacket(ByteBuf data, InetSocketAddress recipient) {}
  @ViewOf("data") public DatagramPacket(ByteBuf data, InetSocketAddress recipient, InetSocketAddress sender) {}

  @Owned @MayThrow public DatagramPacket copy();
  @ViewOf public DatagramPacket duplicate();
  @Owned(viewOf = "this") public DatagramPacket retainedDuplicate();
  @Owned public DatagramPacket replace(@Consumed ByteBuf content);
  @Retains @Same public DatagramPacket retain();
  @Retains(amount = "increment") @Same public DatagramPacket retain(int increment);
  @Same public DatagramPacket touch();
  @Same public DatagramPacket touch(Object hint);
}
