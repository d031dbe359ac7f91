package io.netty.handler.codec.http2;

import io.netty.channel.ChannelInboundHandlerAdapter;

public class InboundHttpToHttp2Adapter extends ChannelInboundHandlerAdapter {
  public InboundHttpToHttp2Adapter(Http2Connection connection, Http2FrameListener listener) {}
}
