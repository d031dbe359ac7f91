package io.netty.handler.codec.http2;

public class Http2ConnectionAdapter implements Http2Connection.Listener {
}
