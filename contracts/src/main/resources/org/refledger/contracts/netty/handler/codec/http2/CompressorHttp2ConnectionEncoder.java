package io.netty.handler.codec.http2;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.compression.CompressionOptions;

public class CompressorHttp2ConnectionEncoder extends DecoratingHttp2ConnectionEncoder {
  public static final int DEFAULT_COMPRESSION_LEVEL;
  public static final int DEFAULT_WINDOW_BITS;
  public static final int DEFAULT_MEM_LEVEL;

  public CompressorHttp2ConnectionEncoder(Http2ConnectionEncoder delegate) {}
  public CompressorHttp2ConnectionEncoder(Http2ConnectionEncoder delegate, int compressionLevel, int windowBits, int memLevel) {}
  public CompressorHttp2ConnectionEncoder(Http2ConnectionEncoder delegate, CompressionOptions... compressionOptionsArgs) {}

  protected EmbeddedChannel newContentCompressor(ChannelHandlerContext ctx, CharSequence contentEncoding) throws Http2Exception;
  protected CharSequence getTargetContentEncoding(CharSequence contentEncoding) throws Http2Exception;
}
