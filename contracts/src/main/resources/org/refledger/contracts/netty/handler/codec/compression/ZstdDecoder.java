package io.netty.handler.codec.compression;

import io.netty.handler.codec.ByteToMessageDecoder;

public final class ZstdDecoder extends ByteToMessageDecoder {
  public static final int DEFAULT_MAXIMUM_ALLOCATION_SIZE;
  public static final int DEFAULT_MAX_WINDOW_LOG;

  public ZstdDecoder() {}
  public ZstdDecoder(int maximumAllocationSize) {}
  public ZstdDecoder(int maximumAllocationSize, int maxWindowLog) {}
}
