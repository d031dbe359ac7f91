package io.netty.handler.codec.http.websocketx;

public class WebSocketServerHandshaker13 extends WebSocketServerHandshaker {
  public static final String WEBSOCKET_13_ACCEPT_GUID;

  public WebSocketServerHandshaker13(String webSocketURL, String subprotocols, boolean allowExtensions, int maxFramePayloadLength) {}
  public WebSocketServerHandshaker13(String webSocketURL, String subprotocols, boolean allowExtensions, int maxFramePayloadLength, boolean allowMaskMismatch) {}
  public WebSocketServerHandshaker13(String webSocketURL, String subprotocols, WebSocketDecoderConfig decoderConfig) {}
}
