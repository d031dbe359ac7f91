package io.netty.handler.codec.compression;

import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.zip.Checksum;
import net.jpountz.lz4.LZ4Factory;

public class Lz4FrameDecoder extends ByteToMessageDecoder {
  public Lz4FrameDecoder() {}
  public Lz4FrameDecoder(boolean validateChecksums) {}
  public Lz4FrameDecoder(boolean validateChecksums, int maxDecompressedLength) {}
  public Lz4FrameDecoder(LZ4Factory factory, boolean validateChecksums) {}
  public Lz4FrameDecoder(LZ4Factory factory, Checksum checksum) {}
  public Lz4FrameDecoder(LZ4Factory factory, Checksum checksum, int maxDecompressedLength) {}

  public boolean isClosed();
}
