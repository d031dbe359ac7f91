package io.netty.handler.codec.http;

import io.netty.handler.codec.compression.CompressionOptions;
import io.netty.handler.codec.compression.ZlibWrapper;

public class HttpContentCompressor extends HttpContentEncoder {
  public HttpContentCompressor() {}
  public HttpContentCompressor(int compressionLevel) {}
  public HttpContentCompressor(int compressionLevel, int windowBits, int memLevel) {}
  public HttpContentCompressor(int compressionLevel, int windowBits, int memLevel, int contentSizeThreshold) {}
  public HttpContentCompressor(CompressionOptions... compressionOptions) {}
  public HttpContentCompressor(int contentSizeThreshold, CompressionOptions... compressionOptions) {}
  public HttpContentCompressor(int contentSizeThreshold, int maxPipelineDepth, CompressionOptions... compressionOptions) {}

  protected String determineEncoding(String acceptEncoding);
  protected ZlibWrapper determineWrapper(String acceptEncoding);
}
