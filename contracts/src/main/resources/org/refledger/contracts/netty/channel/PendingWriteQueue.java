package io.netty.channel;

import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.ElementOf;

public final class PendingWriteQueue {
  public PendingWriteQueue(ChannelHandlerContext ctx) {}
  public PendingWriteQueue(Channel channel) {}

  public boolean isEmpty();
  public int size();
  public long bytes();
  public void add(@Consumed Object msg, ChannelPromise promise);
  public ChannelFuture removeAndWriteAll();
  public void removeAndFailAll(Throwable cause);
  public void removeAndFail(Throwable cause);
  public ChannelFuture removeAndWrite();
  public ChannelPromise remove();
  @ElementOf @Nullable public Object current();
}
