package io.netty.handler.codec.http.websocketx;

import io.netty.handler.codec.http.HttpResponse;

public final class WebSocketClientHandshakeException extends WebSocketHandshakeException {
  public WebSocketClientHandshakeException(String message) {}
  public WebSocketClientHandshakeException(String message, HttpResponse httpResponse) {}

  public HttpResponse response();
}
