package io.netty.handler.codec.stomp;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.stomp.StompSubframeDecoder.State;

public class StompSubframeDecoder extends ReplayingDecoder<State> {
  public StompSubframeDecoder() {}
  public StompSubframeDecoder(boolean validateHeaders) {}
  public StompSubframeDecoder(int maxLineLength, int maxChunkSize) {}
  public StompSubframeDecoder(int maxLineLength, int maxChunkSize, boolean validateHeaders) {}

  public enum State {
    SKIP_CONTROL_CHARACTERS, READ_HEADERS, READ_CONTENT, FINALIZE_FRAME_READ, BAD_FRAME, INVALID_CHUNK;
  }
}
