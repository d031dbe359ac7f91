// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.network.buffer;

import org.apache.flink.configuration.NettyShuffleEnvironmentOptions.CompressionCodec;
import org.refledger.annotations.MaybeSame;
import org.refledger.annotations.ViewOf;

public class BufferCompressor {
  public BufferCompressor(int bufferSize, CompressionCodec factoryName) {}
  @MaybeSame("buffer")
  public Buffer compressToIntermediateBuffer(Buffer buffer);
  @ViewOf("buffer")
  public Buffer compressToOriginalBuffer(Buffer buffer);
}
