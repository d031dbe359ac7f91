package io.netty.handler.codec.http2;

public class DefaultHttp2PingFrame implements Http2PingFrame {
  public DefaultHttp2PingFrame(long content) {}
  public DefaultHttp2PingFrame(long content, boolean ack) {}
}
