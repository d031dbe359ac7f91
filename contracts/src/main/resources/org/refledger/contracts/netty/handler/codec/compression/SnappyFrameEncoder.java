package io.netty.handler.codec.compression;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageToByteEncoder;

public class SnappyFrameEncoder extends MessageToByteEncoder<ByteBuf> {
  public SnappyFrameEncoder() {}

  public static SnappyFrameEncoder snappyEncoderWithJumboFrames();
}
