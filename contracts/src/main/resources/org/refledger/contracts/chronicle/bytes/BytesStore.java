// Signatures: net.openhft:chronicle-core 2026.5, chronicle-bytes, chronicle-queue 2026.4
package net.openhft.chronicle.bytes;

import java.nio.ByteBuffer;
import net.openhft.chronicle.core.io.ClosedIllegalStateException;
import net.openhft.chronicle.core.io.ReferenceCounted;
import net.openhft.chronicle.core.io.ThreadingIllegalStateException;
import org.refledger.annotations.Owned;

public interface BytesStore<B extends BytesStore<B, U>, U> extends RandomDataInput, RandomDataOutput<B>, ReferenceCounted, CharSequence {
  @Owned
  static BytesStore<?, Void> nativeStore(long capacity);
  @Owned
  static BytesStore<?, Void> nativeStoreWithFixedCapacity(long capacity);
  @Owned
  static BytesStore<?, Void> lazyNativeBytesStoreWithFixedCapacity(long capacity);
  @Owned
  static BytesStore<?, ByteBuffer> elasticByteBuffer(int size, long maxSize);
  @Owned
  static BytesStore<?, Void> nativeStoreFrom(byte[] bytes);
  boolean isDirectMemory();
  @Owned
  Bytes<U> bytesForRead() throws ClosedIllegalStateException, ThreadingIllegalStateException;
  @Owned
  Bytes<U> bytesForWrite() throws ClosedIllegalStateException;
  long capacity();
  U underlyingObject();
  int length();
}
