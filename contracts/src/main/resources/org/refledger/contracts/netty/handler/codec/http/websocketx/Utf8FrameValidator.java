package io.netty.handler.codec.http.websocketx;

import io.netty.channel.ChannelInboundHandlerAdapter;

public class Utf8FrameValidator extends ChannelInboundHandlerAdapter {
  public Utf8FrameValidator() {}
  public Utf8FrameValidator(boolean closeOnProtocolViolation) {}
}
