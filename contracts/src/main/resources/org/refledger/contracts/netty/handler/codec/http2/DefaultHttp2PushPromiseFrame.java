package io.netty.handler.codec.http2;

public final class DefaultHttp2PushPromiseFrame implements Http2PushPromiseFrame {
  public DefaultHttp2PushPromiseFrame(Http2Headers http2Headers) {}
  public DefaultHttp2PushPromiseFrame(Http2Headers http2Headers, int padding) {}
}
