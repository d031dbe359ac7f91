// Signatures: io.grpc:grpc-core, grpc-netty 1.69.0
package io.grpc.internal;

import io.grpc.Decompressor;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;

public interface Deframer {
  void setMaxInboundMessageSize(int messageSize);
  void setDecompressor(Decompressor decompressor);
  void setFullStreamDecompressor(GzipInflatingBuffer fullStreamDecompressor);
  void request(int numMessages);
  void deframe(@Consumed ReadableBuffer data);
  void closeWhenComplete();
  @MayThrow
  void close();
}
