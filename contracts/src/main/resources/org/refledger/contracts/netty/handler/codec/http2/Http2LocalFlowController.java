package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;

public interface Http2LocalFlowController extends Http2FlowController {
  Http2LocalFlowController frameWriter(Http2FrameWriter frameWriter);
  void receiveFlowControlledFrame(Http2Stream stream, ByteBuf data, int padding, boolean endOfStream) throws Http2Exception;
  boolean consumeBytes(Http2Stream stream, int numBytes) throws Http2Exception;
  int unconsumedBytes(Http2Stream stream);
  int initialWindowSize(Http2Stream stream);
}
