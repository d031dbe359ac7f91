// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.util;

import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.When;

public class BigArrays {
  public static long overSize(long minTargetSize);
  public static long overSize(long minTargetSize, int pageSize, int bytesPerElement);
  public BigArrays withCircuitBreaking();
  @Owned @MayThrow
  public ByteArray newByteArray(long size, boolean clearOnResize);
  @Owned @MayThrow
  public ByteArray newByteArray(long size);
  @Owned @MayThrow
  public ByteArray resize(@Consumed(when = When.RETURNS) ByteArray array, long size);
  @Owned @MayThrow
  public ByteArray grow(@Consumed(when = When.RETURNS) ByteArray array, long minSize);
  @Owned @MayThrow
  public IntArray newIntArray(long size, boolean clearOnResize);
  @Owned @MayThrow
  public IntArray newIntArray(long size);
  @Owned @MayThrow
  public IntArray resize(@Consumed(when = When.RETURNS) IntArray array, long size);
  @Owned @MayThrow
  public IntArray grow(@Consumed(when = When.RETURNS) IntArray array, long minSize);
  @Owned @MayThrow
  public LongArray newLongArray(long size, boolean clearOnResize);
  @Owned @MayThrow
  public LongArray newLongArray(long size);
  @Owned @MayThrow
  public LongArray resize(@Consumed(when = When.RETURNS) LongArray array, long size);
  @Owned @MayThrow
  public LongArray grow(@Consumed(when = When.RETURNS) LongArray array, long minSize);
  @Owned @MayThrow
  public DoubleArray newDoubleArray(long size, boolean clearOnResize);
  @Owned @MayThrow
  public DoubleArray newDoubleArray(long size);
  @Owned @MayThrow
  public DoubleArray resize(@Consumed(when = When.RETURNS) DoubleArray array, long size);
  @Owned @MayThrow
  public DoubleArray grow(@Consumed(when = When.RETURNS) DoubleArray array, long minSize);
  @Owned @MayThrow
  public FloatArray newFloatArray(long size, boolean clearOnResize);
  @Owned @MayThrow
  public FloatArray newFloatArray(long size);
  @Owned @MayThrow
  public FloatArray resize(@Consumed(when = When.RETURNS) FloatArray array, long size);
  @Owned @MayThrow
  public FloatArray grow(@Consumed(when = When.RETURNS) FloatArray array, long minSize);
  @Owned @MayThrow
  public <T> ObjectArray<T> newObjectArray(long size);
  @Owned @MayThrow
  public <T> ObjectArray<T> resize(@Consumed(when = When.RETURNS) ObjectArray<T> array, long size);
  @Owned @MayThrow
  public <T> ObjectArray<T> grow(@Consumed(when = When.RETURNS) ObjectArray<T> array, long minSize);
}
