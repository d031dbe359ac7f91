package io.netty.handler.ssl;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

public abstract class ApplicationProtocolNegotiationHandler extends ChannelInboundHandlerAdapter {
  protected ApplicationProtocolNegotiationHandler(String fallbackProtocol) {}

  protected abstract void configurePipeline(ChannelHandlerContext ctx, String protocol) throws Exception;
  protected void handshakeFailure(ChannelHandlerContext ctx, Throwable cause) throws Exception;
}
