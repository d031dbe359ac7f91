package io.netty.handler.codec.sctp;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageToMessageEncoder;

public class SctpOutboundByteStreamHandler extends MessageToMessageEncoder<ByteBuf> {
  public SctpOutboundByteStreamHandler(int streamIdentifier, int protocolIdentifier) {}
  public SctpOutboundByteStreamHandler(int streamIdentifier, int protocolIdentifier, boolean unordered) {}
}
