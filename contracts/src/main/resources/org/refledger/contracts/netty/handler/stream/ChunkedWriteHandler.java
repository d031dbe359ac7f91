package io.netty.handler.stream;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.NoThrow;

public class ChunkedWriteHandler extends ChannelDuplexHandler {
  public ChunkedWriteHandler() {}
  public ChunkedWriteHandler(int maxPendingWrites) {}

  public void resumeTransfer();
  @NoThrow public void write(ChannelHandlerContext ctx, @Consumed Object msg, ChannelPromise promise) throws Exception;
}
