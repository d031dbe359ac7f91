package io.netty.handler.codec.http2;

import io.netty.channel.ChannelHandler;
import io.netty.handler.codec.http.HttpServerUpgradeHandler;

public class Http2ServerUpgradeCodec implements HttpServerUpgradeHandler.UpgradeCodec {
  public Http2ServerUpgradeCodec(Http2ConnectionHandler connectionHandler) {}
  public Http2ServerUpgradeCodec(Http2MultiplexCodec http2Codec) {}
  public Http2ServerUpgradeCodec(String handlerName, Http2ConnectionHandler connectionHandler) {}
  public Http2ServerUpgradeCodec(String handlerName, Http2MultiplexCodec http2Codec) {}
  public Http2ServerUpgradeCodec(Http2FrameCodec http2Codec, ChannelHandler... handlers) {}
}
