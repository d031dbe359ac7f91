package io.netty.channel;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.When;

public abstract class AbstractCoalescingBufferQueue {
  protected AbstractCoalescingBufferQueue(Channel channel, int initSize) {}

  public void addFirst(@Consumed ByteBuf buf, ChannelPromise promise);
  public void add(@Consumed ByteBuf buf);
  public void add(@Consumed ByteBuf buf, ChannelPromise promise);
  public void add(@Consumed ByteBuf buf, @CalledOnce ChannelFutureListener listener);
  @Owned @Nullable public ByteBuf removeFirst(ChannelPromise aggregatePromise);
  @Owned @Nullable @MayThrow public ByteBuf remove(ByteBufAllocator alloc, int bytes, ChannelPromise aggregatePromise);
  public int readableBytes();
  public boolean isEmpty();
  public void releaseAndFailAll(ChannelOutboundInvoker invoker, Throwable cause);
  public void copyTo(AbstractCoalescingBufferQueue dest);
  public void writeAndRemoveAll(ChannelHandlerContext ctx);
  @Owned @MayThrow protected abstract ByteBuf compose(ByteBufAllocator alloc, @Consumed(when = When.RETURNS) ByteBuf cumulation, @Consumed(when = When.RETURNS) ByteBuf next);
  @Owned @MayThrow protected ByteBuf composeIntoComposite(ByteBufAllocator alloc, @Consumed(when = When.RETURNS) ByteBuf cumulation, @Consumed(when = When.RETURNS) ByteBuf next);
  @Owned @MayThrow protected ByteBuf copyAndCompose(ByteBufAllocator alloc, @Consumed(when = When.RETURNS) ByteBuf cumulation, @Consumed(when = When.RETURNS) ByteBuf next);
  @Owned protected ByteBuf composeFirst(ByteBufAllocator allocator, @Consumed(when = When.RETURNS) ByteBuf first, int bufferSize);
  @Owned protected ByteBuf composeFirst(ByteBufAllocator allocator, @Consumed(when = When.RETURNS) ByteBuf first);
  @Owned @Nullable protected abstract ByteBuf removeEmptyValue();
  protected int size();
}
