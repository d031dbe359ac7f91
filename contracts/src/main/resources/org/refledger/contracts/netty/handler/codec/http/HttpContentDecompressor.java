package io.netty.handler.codec.http;

public class HttpContentDecompressor extends HttpContentDecoder {
  public HttpContentDecompressor() {}
  public HttpContentDecompressor(int maxAllocation) {}
  public HttpContentDecompressor(boolean strict) {}
  public HttpContentDecompressor(boolean strict, int maxAllocation) {}
}
