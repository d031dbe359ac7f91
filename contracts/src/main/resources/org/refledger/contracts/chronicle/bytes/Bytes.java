// Signatures: net.openhft:chronicle-core 2026.5, chronicle-bytes, chronicle-queue 2026.4
package net.openhft.chronicle.bytes;

import java.nio.ByteBuffer;
import net.openhft.chronicle.core.io.ClosedIllegalStateException;
import net.openhft.chronicle.core.io.SingleThreadedChecked;
import net.openhft.chronicle.core.io.ThreadingIllegalStateException;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;

public interface Bytes<U> extends BytesStore<Bytes<U>, U>, BytesIn<U>, BytesOut<U>, SingleThreadedChecked {
  @Owned
  static Bytes<ByteBuffer> elasticByteBuffer();
  @Owned
  static Bytes<ByteBuffer> elasticByteBuffer(int initialCapacity);
  @Owned
  static Bytes<ByteBuffer> elasticByteBuffer(int initialCapacity, int maxCapacity);
  @Owned
  static Bytes<Void> fromDirect(CharSequence text);
  @Owned
  static VanillaBytes<Void> allocateDirect(long capacity) throws IllegalArgumentException;
  @Owned
  static NativeBytes<Void> allocateElasticDirect();
  @Owned
  static NativeBytes<Void> allocateElasticDirect(long initialCapacity) throws IllegalArgumentException;
  @Owned
  static VanillaBytes allocateDirect(byte[] bytes) throws ClosedIllegalStateException, ThreadingIllegalStateException;
  @Owned
  static Bytes<?> fromHexString(String s);
  boolean isElastic();
  @Owned
  Bytes<U> bytesForRead() throws IllegalStateException, ClosedIllegalStateException, ThreadingIllegalStateException;
  @Owned
  Bytes<U> bytesForWrite() throws IllegalStateException, ClosedIllegalStateException;
  @Borrowed(of = "this")
  BytesStore<?, U> bytesStore();
  Bytes<U> clear() throws IllegalStateException, ClosedIllegalStateException, ThreadingIllegalStateException;
}
