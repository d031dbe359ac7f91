package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.ViewOf;

public class Http2FrameCodec extends Http2ConnectionHandler {
  protected Http2FrameCodec(Http2ConnectionEncoder encoder, Http2ConnectionDecoder decoder, Http2Settings initialSettings, boolean decoupleCloseAndGoAway, boolean flushPreface) {}

  @ViewOf("payload") protected Http2StreamFrame newHttp2UnknownFrame(byte frameType, int streamId, Http2Flags flags, ByteBuf payload);
}
