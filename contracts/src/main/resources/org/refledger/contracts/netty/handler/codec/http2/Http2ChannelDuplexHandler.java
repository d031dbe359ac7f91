package io.netty.handler.codec.http2;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;

public abstract class Http2ChannelDuplexHandler extends ChannelDuplexHandler {
  protected void handlerAdded0(ChannelHandlerContext ctx) throws Exception;
  protected void handlerRemoved0(ChannelHandlerContext ctx) throws Exception;
  public Http2FrameStream newStream();
  protected void forEachActiveStream(Http2FrameStreamVisitor streamVisitor) throws Http2Exception;
}
