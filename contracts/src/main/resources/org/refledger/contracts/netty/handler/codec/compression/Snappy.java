package io.netty.handler.codec.compression;

import io.netty.buffer.ByteBuf;

public final class Snappy {
  public Snappy() {}

  public static Snappy withHashTableReuse();
  public void reset();
  public void encode(ByteBuf in, ByteBuf out, int length);
  public static short[] getHashTableFastThreadLocalArrayFill(int hashTableSize);
  public void decode(ByteBuf in, ByteBuf out);
}
