package io.netty.handler.codec.http.websocketx;

public class WebSocketServerHandshaker08 extends WebSocketServerHandshaker {
  public static final String WEBSOCKET_08_ACCEPT_GUID;

  public WebSocketServerHandshaker08(String webSocketURL, String subprotocols, boolean allowExtensions, int maxFramePayloadLength) {}
  public WebSocketServerHandshaker08(String webSocketURL, String subprotocols, boolean allowExtensions, int maxFramePayloadLength, boolean allowMaskMismatch) {}
  public WebSocketServerHandshaker08(String webSocketURL, String subprotocols, WebSocketDecoderConfig decoderConfig) {}
}
