// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.util;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public class ByteBufList extends AbstractReferenceCounted {
  @Owned
  public static ByteBufList get(@Consumed ByteBuf b1, @Consumed ByteBuf b2);
  @Owned
  public static ByteBufList get(@Consumed ByteBuf b1);
  @Owned
  public static ByteBufList clone(ByteBufList other);
  @Owned
  public static ByteBufList get();
  public void add(@Consumed ByteBuf buf);
  public void prepend(@Consumed ByteBuf buf);
  public int readableBytes();
  @Borrowed(of = "this")
  public ByteBuf getBuffer(int index);
  public int size();
  public int getBytes(byte[] dst);
  public byte[] toArray();
  public boolean hasArray();
  @Owned
  public static ByteBuf coalesce(ByteBufList list);
  @Retains @Same
  public ByteBufList retain();
  @Same
  public ReferenceCounted touch(Object hint);

  public static class Encoder extends ChannelOutboundHandlerAdapter {
  }
}
