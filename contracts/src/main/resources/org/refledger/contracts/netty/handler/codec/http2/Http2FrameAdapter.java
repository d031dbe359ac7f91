package io.netty.handler.codec.http2;

public class Http2FrameAdapter implements Http2FrameListener {
}
