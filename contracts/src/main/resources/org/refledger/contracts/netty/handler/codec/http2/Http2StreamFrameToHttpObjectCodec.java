package io.netty.handler.codec.http2;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToMessageCodec;
import io.netty.handler.codec.http.HttpObject;

public class Http2StreamFrameToHttpObjectCodec extends MessageToMessageCodec<Http2StreamFrame, HttpObject> {
  public Http2StreamFrameToHttpObjectCodec(boolean isServer, boolean validateHeaders) {}
  public Http2StreamFrameToHttpObjectCodec(boolean isServer) {}

  protected boolean isSsl(ChannelHandlerContext ctx);
}
