// Signatures: io.grpc:grpc-core, grpc-netty 1.69.0
package io.grpc.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

public class CompositeReadableBuffer extends AbstractReadableBuffer {
  public CompositeReadableBuffer(int initialCapacity) {}
  public CompositeReadableBuffer() {}
  public void addBuffer(@Consumed ReadableBuffer buffer);
  public int readableBytes();
  public int readUnsignedByte();
  public void skipBytes(int length);
  public void readBytes(byte[] dest, int destOffset, int length);
  public void readBytes(ByteBuffer dest);
  public void readBytes(OutputStream dest, int length) throws IOException;
  public void readBytes(CompositeReadableBuffer dest, int length);
  @Owned
  public ReadableBuffer readBytes(int length);
  public boolean markSupported();
  public void mark();
  public void reset();
  public boolean byteBufferSupported();
  public ByteBuffer getByteBuffer();
  @Releases
  public void close();
}
