package io.netty.handler.codec.stomp;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class DefaultStompFrame extends DefaultStompHeadersSubframe implements StompFrame {
  @Owned public DefaultStompFrame(StompCommand command) {}
  @ViewOf("content") public DefaultStompFrame(StompCommand command, ByteBuf content) {}
}
