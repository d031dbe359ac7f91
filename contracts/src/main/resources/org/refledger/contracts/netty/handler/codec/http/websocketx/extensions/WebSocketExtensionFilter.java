package io.netty.handler.codec.http.websocketx.extensions;

import io.netty.handler.codec.http.websocketx.WebSocketFrame;

public interface WebSocketExtensionFilter {
  WebSocketExtensionFilter NEVER_SKIP;
  WebSocketExtensionFilter ALWAYS_SKIP;

  boolean mustSkip(WebSocketFrame frame);
}
