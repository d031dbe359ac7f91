package io.netty.channel.unix;

import io.netty.buffer.ByteBuf;
import io.netty.channel.socket.DatagramPacket;
import java.net.InetSocketAddress;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class SegmentedDatagramPacket extends DatagramPacket {
  @ViewOf("data") public SegmentedDatagramPacket(ByteBuf data, int segmentSize, InetSocketAddress recipient) {}
  @ViewOf("data") public SegmentedDatagramPacket(ByteBuf data, int segmentSize, InetSocketAddress recipient, InetSocketAddress sender) {}

  public int segmentSize();
  @Owned @MayThrow public SegmentedDatagramPacket copy();
  @ViewOf public SegmentedDatagramPacket duplicate();
  @Owned(viewOf = "this") public SegmentedDatagramPacket retainedDuplicate();
  @Owned public SegmentedDatagramPacket replace(@Consumed ByteBuf content);
  @Retains @Same public SegmentedDatagramPacket retain();
  @Retains(amount = "increment") @Same public SegmentedDatagramPacket retain(int increment);
  @Same public SegmentedDatagramPacket touch();
  @Same public SegmentedDatagramPacket touch(Object hint);
}
