package io.netty.handler.codec.stomp;

public class DefaultStompHeadersSubframe implements StompHeadersSubframe {
  public DefaultStompHeadersSubframe(StompCommand command) {}
}
