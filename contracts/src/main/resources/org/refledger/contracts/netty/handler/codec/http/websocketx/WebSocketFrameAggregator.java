package io.netty.handler.codec.http.websocketx;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageAggregator;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.ViewOf;

public class WebSocketFrameAggregator extends MessageAggregator<WebSocketFrame, WebSocketFrame, ContinuationWebSocketFrame, WebSocketFrame> {
  public WebSocketFrameAggregator(int maxContentLength) {}

  @ViewOf("content") @MayThrow protected WebSocketFrame beginAggregation(WebSocketFrame start, ByteBuf content) throws Exception;
}
