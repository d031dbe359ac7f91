package io.netty.handler.codec.stomp;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageToMessageEncoder;

public class StompSubframeEncoder extends MessageToMessageEncoder<StompSubframe> {
  protected Object convertFullFrame(StompFrame original, ByteBuf encoded);
  protected Object convertHeadersSubFrame(StompHeadersSubframe original, ByteBuf encoded);
  protected Object convertContentSubFrame(StompContentSubframe original, ByteBuf encoded);
  protected int headersSubFrameSize(StompHeadersSubframe headersSubframe);
}
