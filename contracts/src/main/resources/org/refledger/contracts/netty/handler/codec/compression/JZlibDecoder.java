package io.netty.handler.codec.compression;

public class JZlibDecoder extends ZlibDecoder {
  public JZlibDecoder() {}
  public JZlibDecoder(int maxAllocation) {}
  public JZlibDecoder(ZlibWrapper wrapper) {}
  public JZlibDecoder(ZlibWrapper wrapper, int maxAllocation) {}
  public JZlibDecoder(byte[] dictionary) {}
  public JZlibDecoder(byte[] dictionary, int maxAllocation) {}
}
