// Signatures: org.eclipse.jetty:jetty-io 12.0.16
package org.eclipse.jetty.io;

import java.util.function.IntUnaryOperator;
import org.eclipse.jetty.util.component.Dumpable;
import org.refledger.annotations.Owned;

public class ArrayByteBufferPool implements ByteBufferPool, Dumpable {
  public ArrayByteBufferPool() {}
  public ArrayByteBufferPool(int minCapacity, int factor, int maxCapacity) {}
  public ArrayByteBufferPool(int minCapacity, int factor, int maxCapacity, int maxBucketSize) {}
  public ArrayByteBufferPool(
      int minCapacity, int factor, int maxCapacity, int maxBucketSize, long maxHeapMemory, long maxDirectMemory) {}
  protected ArrayByteBufferPool(
      int minCapacity, int factor, int maxCapacity, int maxBucketSize, long maxHeapMemory, long maxDirectMemory,
      IntUnaryOperator bucketIndexFor, IntUnaryOperator bucketCapacity) {}
  @Owned
  public RetainableByteBuffer acquire(int size, boolean direct);
}
