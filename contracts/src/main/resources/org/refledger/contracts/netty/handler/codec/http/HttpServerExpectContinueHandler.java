package io.netty.handler.codec.http;

import io.netty.channel.ChannelInboundHandlerAdapter;

public class HttpServerExpectContinueHandler extends ChannelInboundHandlerAdapter {
  protected HttpResponse acceptMessage(HttpRequest request);
  protected HttpResponse rejectResponse(HttpRequest request);
}
