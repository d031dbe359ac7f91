package io.netty.handler.codec.compression;

public final class Lz4XXHash32 extends ByteBufChecksum {
  public Lz4XXHash32(int seed) {}

  public void update(int b);
  public void update(byte[] b, int off, int len);
  public long getValue();
  public void reset();
}
