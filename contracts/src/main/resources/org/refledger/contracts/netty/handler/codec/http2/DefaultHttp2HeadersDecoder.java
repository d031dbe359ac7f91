package io.netty.handler.codec.http2;

public class DefaultHttp2HeadersDecoder implements Http2HeadersDecoder, Http2HeadersDecoder.Configuration {
  public DefaultHttp2HeadersDecoder() {}
  public DefaultHttp2HeadersDecoder(boolean validateHeaders) {}
  public DefaultHttp2HeadersDecoder(boolean validateHeaders, boolean validateHeaderValues) {}
  public DefaultHttp2HeadersDecoder(boolean validateHeaders, long maxHeaderListSize) {}
  public DefaultHttp2HeadersDecoder(boolean validateHeaders, boolean validateHeaderValues, long maxHeaderListSize) {}
  public DefaultHttp2HeadersDecoder(boolean validateHeaders, long maxHeaderListSize, int initialHuffmanDecodeCapacity) {}

  protected int numberOfHeadersGuess();
  protected boolean validateHeaders();
  protected boolean validateHeaderValues();
  protected Http2Headers newHeaders();
}
