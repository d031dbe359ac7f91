// Signatures: io.grpc:grpc-core, grpc-netty 1.69.0
package io.grpc.internal;

import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "release")
public interface WritableBuffer {
  void write(byte[] src, int srcIndex, int length);
  void write(byte b);
  int writableBytes();
  int readableBytes();
  @Releases
  void release();
}
