package io.netty.handler.codec.http2;

import io.netty.channel.ChannelHandler;
import io.netty.handler.codec.http.HttpClientUpgradeHandler;

public class Http2ClientUpgradeCodec implements HttpClientUpgradeHandler.UpgradeCodec {
  public Http2ClientUpgradeCodec(Http2FrameCodec frameCodec, ChannelHandler upgradeToHandler) {}
  public Http2ClientUpgradeCodec(String handlerName, Http2FrameCodec frameCodec, ChannelHandler upgradeToHandler) {}
  public Http2ClientUpgradeCodec(Http2ConnectionHandler connectionHandler) {}
  public Http2ClientUpgradeCodec(Http2ConnectionHandler connectionHandler, Http2MultiplexHandler http2MultiplexHandler) {}
  public Http2ClientUpgradeCodec(String handlerName, Http2ConnectionHandler connectionHandler) {}
  public Http2ClientUpgradeCodec(String handlerName, Http2ConnectionHandler connectionHandler, Http2MultiplexHandler http2MultiplexHandler) {}
}
