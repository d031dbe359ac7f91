package io.netty.handler.codec.http.websocketx;

public class WebSocketServerHandshaker07 extends WebSocketServerHandshaker {
  public static final String WEBSOCKET_07_ACCEPT_GUID;

  public WebSocketServerHandshaker07(String webSocketURL, String subprotocols, boolean allowExtensions, int maxFramePayloadLength) {}
  public WebSocketServerHandshaker07(String webSocketURL, String subprotocols, boolean allowExtensions, int maxFramePayloadLength, boolean allowMaskMismatch) {}
  public WebSocketServerHandshaker07(String webSocketURL, String subprotocols, WebSocketDecoderConfig decoderConfig) {}
}
