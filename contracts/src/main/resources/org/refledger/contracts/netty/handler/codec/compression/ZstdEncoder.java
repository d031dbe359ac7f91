package io.netty.handler.codec.compression;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageToByteEncoder;

public final class ZstdEncoder extends MessageToByteEncoder<ByteBuf> {
  public ZstdEncoder() {}
  public ZstdEncoder(int compressionLevel) {}
  public ZstdEncoder(int blockSize, int maxEncodeSize) {}
  public ZstdEncoder(int compressionLevel, int blockSize, int maxEncodeSize) {}
}
