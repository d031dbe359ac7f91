package io.netty.handler.codec.http.websocketx.extensions.compression;

import io.netty.handler.codec.http.websocketx.extensions.WebSocketClientExtensionHandler;

public final class WebSocketClientCompressionHandler extends WebSocketClientExtensionHandler {
  public static final WebSocketClientCompressionHandler INSTANCE;

  public WebSocketClientCompressionHandler(int maxAllocation) {}
}
