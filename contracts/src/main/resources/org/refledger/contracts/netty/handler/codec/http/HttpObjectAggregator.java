package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageAggregator;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.ViewOf;

public class HttpObjectAggregator extends MessageAggregator<HttpObject, HttpMessage, HttpContent, FullHttpMessage> {
  public HttpObjectAggregator(int maxContentLength) {}
  public HttpObjectAggregator(int maxContentLength, boolean closeOnExpectationFailed) {}

  @ViewOf("content") @MayThrow protected FullHttpMessage beginAggregation(HttpMessage start, ByteBuf content) throws Exception;
}
