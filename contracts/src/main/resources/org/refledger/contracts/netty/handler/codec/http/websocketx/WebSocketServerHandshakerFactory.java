package io.netty.handler.codec.http.websocketx;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;

public class WebSocketServerHandshakerFactory {
  public WebSocketServerHandshakerFactory(String webSocketURL, String subprotocols, boolean allowExtensions) {}
  public WebSocketServerHandshakerFactory(String webSocketURL, String subprotocols, boolean allowExtensions, int maxFramePayloadLength) {}
  public WebSocketServerHandshakerFactory(String webSocketURL, String subprotocols, boolean allowExtensions, int maxFramePayloadLength, boolean allowMaskMismatch) {}
  public WebSocketServerHandshakerFactory(String webSocketURL, String subprotocols, WebSocketDecoderConfig decoderConfig) {}

  public WebSocketServerHandshaker newHandshaker(HttpRequest req);
  public static void sendUnsupportedWebSocketVersionResponse(Channel channel);
  public static ChannelFuture sendUnsupportedVersionResponse(Channel channel);
  public static ChannelFuture sendUnsupportedVersionResponse(Channel channel, ChannelPromise promise);
}
