package io.netty.handler.codec.http.websocketx;

public class WebSocketServerHandshaker00 extends WebSocketServerHandshaker {
  public WebSocketServerHandshaker00(String webSocketURL, String subprotocols, int maxFramePayloadLength) {}
  public WebSocketServerHandshaker00(String webSocketURL, String subprotocols, WebSocketDecoderConfig decoderConfig) {}
}
