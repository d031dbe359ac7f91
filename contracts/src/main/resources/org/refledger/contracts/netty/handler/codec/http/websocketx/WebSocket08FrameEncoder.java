package io.netty.handler.codec.http.websocketx;

import io.netty.handler.codec.MessageToMessageEncoder;

public class WebSocket08FrameEncoder extends MessageToMessageEncoder<WebSocketFrame> implements WebSocketFrameEncoder {
  public WebSocket08FrameEncoder(boolean maskPayload) {}
}
