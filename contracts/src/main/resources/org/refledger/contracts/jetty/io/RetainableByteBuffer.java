// Signatures: org.eclipse.jetty:jetty-io 12.0.16
package org.eclipse.jetty.io;

import java.nio.ByteBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public interface RetainableByteBuffer extends Retainable {
  @Uncounted
  static RetainableByteBuffer wrap(ByteBuffer byteBuffer);
  @ViewOf("retainable")
  static RetainableByteBuffer wrap(ByteBuffer byteBuffer, Retainable retainable);
  boolean isRetained();
  @Borrowed(of = "this")
  ByteBuffer getByteBuffer();
  boolean isDirect();
  int remaining();
  boolean hasRemaining();
  int capacity();
  void clear();

  class Wrapper extends Retainable.Wrapper implements RetainableByteBuffer {
    @ViewOf("wrapped")
    public Wrapper(RetainableByteBuffer wrapped) {}
    public RetainableByteBuffer getWrapped();
    public boolean isRetained();
    public ByteBuffer getByteBuffer();
    public boolean isDirect();
    public int remaining();
    public boolean hasRemaining();
    public int capacity();
    public void clear();
  }
}
