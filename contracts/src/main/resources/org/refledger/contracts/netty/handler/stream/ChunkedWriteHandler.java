package io.netty.handler.stream;

import io.netty.channel.ChannelDuplexHandler;

public class ChunkedWriteHandler extends ChannelDuplexHandler {
  public ChunkedWriteHandler() {}
  public ChunkedWriteHandler(int maxPendingWrites) {}

  public void resumeTransfer();
}
