// Signatures: io.grpc:grpc-core, grpc-netty 1.69.0
package io.grpc.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface ReadableBuffer extends Closeable {
  int readableBytes();
  int readUnsignedByte();
  int readInt();
  void skipBytes(int length);
  void readBytes(byte[] dest, int destOffset, int length);
  void readBytes(ByteBuffer dest);
  void readBytes(OutputStream dest, int length) throws IOException;
  @Owned
  ReadableBuffer readBytes(int length);
  boolean hasArray();
  byte[] array();
  int arrayOffset();
  void touch();
  boolean markSupported();
  void mark();
  void reset();
  boolean byteBufferSupported();
  ByteBuffer getByteBuffer();
  @Releases
  void close();
}
