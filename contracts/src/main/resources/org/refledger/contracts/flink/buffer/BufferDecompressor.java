// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.network.buffer;

import org.apache.flink.configuration.NettyShuffleEnvironmentOptions.CompressionCodec;
import org.refledger.annotations.MaybeSame;
import org.refledger.annotations.ViewOf;

public class BufferDecompressor {
  public BufferDecompressor(int bufferSize, CompressionCodec factoryName) {}
  @MaybeSame("buffer")
  public Buffer decompressToIntermediateBuffer(Buffer buffer);
  @ViewOf("buffer")
  public Buffer decompressToOriginalBuffer(Buffer buffer);
}
