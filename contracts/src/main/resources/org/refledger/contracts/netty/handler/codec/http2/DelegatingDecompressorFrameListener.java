package io.netty.handler.codec.http2;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.embedded.EmbeddedChannel;

public class DelegatingDecompressorFrameListener extends Http2FrameListenerDecorator {
  public DelegatingDecompressorFrameListener(Http2Connection connection, Http2FrameListener listener) {}
  public DelegatingDecompressorFrameListener(Http2Connection connection, Http2FrameListener listener, int maxAllocation) {}
  public DelegatingDecompressorFrameListener(Http2Connection connection, Http2FrameListener listener, boolean strict) {}
  public DelegatingDecompressorFrameListener(Http2Connection connection, Http2FrameListener listener, boolean strict, int maxAllocation) {}

  protected EmbeddedChannel newContentDecompressor(ChannelHandlerContext ctx, CharSequence contentEncoding) throws Http2Exception;
  protected CharSequence getTargetContentEncoding(CharSequence contentEncoding) throws Http2Exception;
}
