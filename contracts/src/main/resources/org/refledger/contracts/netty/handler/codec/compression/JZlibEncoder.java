package io.netty.handler.codec.compression;

public class JZlibEncoder extends ZlibEncoder {
  public JZlibEncoder() {}
  public JZlibEncoder(int compressionLevel) {}
  public JZlibEncoder(ZlibWrapper wrapper) {}
  public JZlibEncoder(ZlibWrapper wrapper, int compressionLevel) {}
  public JZlibEncoder(ZlibWrapper wrapper, int compressionLevel, int windowBits, int memLevel) {}
  public JZlibEncoder(byte[] dictionary) {}
  public JZlibEncoder(int compressionLevel, byte[] dictionary) {}
  public JZlibEncoder(int compressionLevel, int windowBits, int memLevel, byte[] dictionary) {}
}
