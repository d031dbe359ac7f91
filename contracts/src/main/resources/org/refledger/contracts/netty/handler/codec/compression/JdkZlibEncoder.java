package io.netty.handler.codec.compression;

public class JdkZlibEncoder extends ZlibEncoder {
  public JdkZlibEncoder() {}
  public JdkZlibEncoder(int compressionLevel) {}
  public JdkZlibEncoder(ZlibWrapper wrapper) {}
  public JdkZlibEncoder(ZlibWrapper wrapper, int compressionLevel) {}
  public JdkZlibEncoder(byte[] dictionary) {}
  public JdkZlibEncoder(int compressionLevel, byte[] dictionary) {}
}
