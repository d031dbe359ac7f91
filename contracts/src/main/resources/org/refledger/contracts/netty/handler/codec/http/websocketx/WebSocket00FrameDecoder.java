package io.netty.handler.codec.http.websocketx;

import io.netty.handler.codec.ReplayingDecoder;

public class WebSocket00FrameDecoder extends ReplayingDecoder<Void> implements WebSocketFrameDecoder {
  public WebSocket00FrameDecoder() {}
  public WebSocket00FrameDecoder(int maxFrameSize) {}
  public WebSocket00FrameDecoder(WebSocketDecoderConfig decoderConfig) {}
}
