package io.netty.handler.codec.http2;

import io.netty.channel.ChannelHandlerContext;

public class Http2MultiplexCodec extends Http2FrameCodec {
  public void handlerAdded0(ChannelHandlerContext ctx) throws Exception;
}
