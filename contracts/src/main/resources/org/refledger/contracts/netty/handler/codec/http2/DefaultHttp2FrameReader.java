package io.netty.handler.codec.http2;

import io.netty.handler.codec.http2.Http2FrameReader.Configuration;

public class DefaultHttp2FrameReader implements Http2FrameReader, Http2FrameSizePolicy, Configuration {
  public DefaultHttp2FrameReader() {}
  public DefaultHttp2FrameReader(boolean validateHeaders) {}
  public DefaultHttp2FrameReader(Http2HeadersDecoder headersDecoder) {}
  public DefaultHttp2FrameReader(Http2HeadersDecoder headersDecoder, int maxSmallContinuationFrames) {}

  protected class HeadersBlockBuilder {
  }
}
