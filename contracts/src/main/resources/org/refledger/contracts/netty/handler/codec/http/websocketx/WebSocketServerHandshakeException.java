package io.netty.handler.codec.http.websocketx;

import io.netty.handler.codec.http.HttpRequest;

public final class WebSocketServerHandshakeException extends WebSocketHandshakeException {
  public WebSocketServerHandshakeException(String message) {}
  public WebSocketServerHandshakeException(String message, HttpRequest httpRequest) {}

  public HttpRequest request();
}
