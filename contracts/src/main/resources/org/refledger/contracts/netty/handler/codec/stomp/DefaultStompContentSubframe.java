package io.netty.handler.codec.stomp;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;
import org.refledger.annotations.ViewOf;

public class DefaultStompContentSubframe extends DefaultByteBufHolder implements StompContentSubframe {
  @ViewOf("content") public DefaultStompContentSubframe(ByteBuf content) {}
}
