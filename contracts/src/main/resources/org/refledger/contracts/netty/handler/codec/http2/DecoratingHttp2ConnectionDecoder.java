package io.netty.handler.codec.http2;

public class DecoratingHttp2ConnectionDecoder implements Http2ConnectionDecoder {
  public DecoratingHttp2ConnectionDecoder(Http2ConnectionDecoder delegate) {}
}
