package io.netty.handler.codec.stomp;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageAggregator;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.ViewOf;

public class StompSubframeAggregator extends MessageAggregator<StompSubframe, StompHeadersSubframe, StompContentSubframe, StompFrame> {
  public StompSubframeAggregator(int maxContentLength) {}

  @ViewOf("content") @MayThrow protected StompFrame beginAggregation(StompHeadersSubframe start, ByteBuf content) throws Exception;
}
