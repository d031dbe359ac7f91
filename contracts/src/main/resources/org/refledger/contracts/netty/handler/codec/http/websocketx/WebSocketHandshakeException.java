package io.netty.handler.codec.http.websocketx;

public class WebSocketHandshakeException extends RuntimeException {
  public WebSocketHandshakeException(String s) {}
  public WebSocketHandshakeException(String s, Throwable throwable) {}
}
