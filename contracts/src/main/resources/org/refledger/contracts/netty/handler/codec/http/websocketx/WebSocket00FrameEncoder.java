package io.netty.handler.codec.http.websocketx;

import io.netty.handler.codec.MessageToMessageEncoder;

public class WebSocket00FrameEncoder extends MessageToMessageEncoder<WebSocketFrame> implements WebSocketFrameEncoder {
}
