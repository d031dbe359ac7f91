package io.netty.channel;

import io.netty.buffer.ByteBuf;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public final class CoalescingBufferQueue extends AbstractCoalescingBufferQueue {
  public CoalescingBufferQueue(Channel channel) {}
  public CoalescingBufferQueue(Channel channel, int initSize) {}
  public CoalescingBufferQueue(Channel channel, int initSize, boolean updateWritability) {}

  @Owned @Nullable @MayThrow public ByteBuf remove(int bytes, ChannelPromise aggregatePromise);
  public void releaseAndFailAll(Throwable cause);
}
