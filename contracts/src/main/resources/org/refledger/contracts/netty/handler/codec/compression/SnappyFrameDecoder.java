package io.netty.handler.codec.compression;

import io.netty.handler.codec.ByteToMessageDecoder;

public class SnappyFrameDecoder extends ByteToMessageDecoder {
  public SnappyFrameDecoder() {}
  public SnappyFrameDecoder(boolean validateChecksums) {}
}
