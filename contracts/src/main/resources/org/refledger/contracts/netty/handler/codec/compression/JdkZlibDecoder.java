package io.netty.handler.codec.compression;

public class JdkZlibDecoder extends ZlibDecoder {
  public JdkZlibDecoder() {}
  public JdkZlibDecoder(int maxAllocation) {}
  public JdkZlibDecoder(byte[] dictionary) {}
  public JdkZlibDecoder(byte[] dictionary, int maxAllocation) {}
  public JdkZlibDecoder(ZlibWrapper wrapper) {}
  public JdkZlibDecoder(ZlibWrapper wrapper, int maxAllocation) {}
  public JdkZlibDecoder(ZlibWrapper wrapper, boolean decompressConcatenated) {}
  public JdkZlibDecoder(ZlibWrapper wrapper, boolean decompressConcatenated, int maxAllocation) {}
  public JdkZlibDecoder(boolean decompressConcatenated) {}
  public JdkZlibDecoder(boolean decompressConcatenated, int maxAllocation) {}
}
