package io.netty.handler.codec.stomp;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class DefaultLastStompContentSubframe extends DefaultStompContentSubframe implements LastStompContentSubframe {
  @ViewOf("content") public DefaultLastStompContentSubframe(ByteBuf content) {}

  @Retains @Same public DefaultLastStompContentSubframe retain();
}
