package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import java.io.Closeable;

public interface Http2FrameReader extends Closeable {
  void readFrame(ChannelHandlerContext ctx, ByteBuf input, Http2FrameListener listener) throws Http2Exception;
  Configuration configuration();
  void close();

  interface Configuration {
    Http2HeadersDecoder.Configuration headersConfiguration();
    Http2FrameSizePolicy frameSizePolicy();
  }
}
