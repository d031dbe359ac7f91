package io.netty.handler.codec.http2;

import io.netty.channel.ChannelHandlerContext;

public interface Http2FlowController {
  void channelHandlerContext(ChannelHandlerContext ctx) throws Http2Exception;
  void initialWindowSize(int newWindowSize) throws Http2Exception;
  int initialWindowSize();
  int windowSize(Http2Stream stream);
  void incrementWindowSize(Http2Stream stream, int delta) throws Http2Exception;
}
