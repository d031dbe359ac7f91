package io.netty.handler.codec.compression;

import io.netty.handler.codec.ByteToMessageDecoder;

public final class BrotliDecoder extends ByteToMessageDecoder {
  public BrotliDecoder() {}
  public BrotliDecoder(int inputBufferSize) {}
  public BrotliDecoder(int inputBufferSize, int outputBufferSize) {}

  public static BrotliDecoder newDecoderWithMaxAllocation(int maxAllocation);
}
