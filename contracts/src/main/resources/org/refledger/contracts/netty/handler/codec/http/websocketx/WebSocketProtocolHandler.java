package io.netty.handler.codec.http.websocketx;

import io.netty.channel.ChannelOutboundHandler;
import io.netty.handler.codec.MessageToMessageDecoder;

abstract class WebSocketProtocolHandler extends MessageToMessageDecoder<WebSocketFrame> implements ChannelOutboundHandler {
  protected WebSocketHandshakeException buildHandshakeException(String message);
}
