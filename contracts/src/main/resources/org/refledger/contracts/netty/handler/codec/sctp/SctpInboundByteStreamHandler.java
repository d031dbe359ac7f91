package io.netty.handler.codec.sctp;

import io.netty.channel.sctp.SctpMessage;
import io.netty.handler.codec.MessageToMessageDecoder;

public class SctpInboundByteStreamHandler extends MessageToMessageDecoder<SctpMessage> {
  public SctpInboundByteStreamHandler(int protocolIdentifier, int streamIdentifier) {}

  protected boolean acceptInboundMessage(SctpMessage msg);
}
