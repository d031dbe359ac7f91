package io.netty.handler.codec.http2;

import io.netty.channel.ChannelHandler;

public final class Http2MultiplexHandler extends Http2ChannelDuplexHandler {
  public Http2MultiplexHandler(ChannelHandler inboundStreamHandler) {}
  public Http2MultiplexHandler(ChannelHandler inboundStreamHandler, ChannelHandler upgradeStreamHandler) {}
}
