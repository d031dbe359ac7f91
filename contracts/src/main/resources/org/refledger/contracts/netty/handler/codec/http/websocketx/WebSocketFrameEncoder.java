package io.netty.handler.codec.http.websocketx;

import io.netty.channel.ChannelOutboundHandler;

public interface WebSocketFrameEncoder extends ChannelOutboundHandler {
}
