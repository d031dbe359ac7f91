package io.netty.handler.codec.stomp;

import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public interface StompHeadersSubframe extends StompSubframe {
  StompCommand command();
  StompHeaders headers();
}
