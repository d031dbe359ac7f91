package io.netty.handler.codec.http2;

public class DefaultHttp2Connection implements Http2Connection {
  public DefaultHttp2Connection(boolean server) {}
  public DefaultHttp2Connection(boolean server, int maxReservedStreams) {}
}
