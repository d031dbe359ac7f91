// Signatures: org.eclipse.jetty:jetty-io 12.0.16
package org.eclipse.jetty.io;

import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

public interface ByteBufferPool {
  @Owned
  RetainableByteBuffer acquire(int size, boolean direct);
  boolean removeAndRelease(@Releases RetainableByteBuffer buffer);
  void clear();
}
