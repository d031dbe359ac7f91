// Signatures: org.apache.ratis:ratis-common 3.1.2
package org.apache.ratis.util;

import java.util.function.Consumer;
import org.apache.ratis.util.function.UncheckedAutoCloseableSupplier;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;

@RefCounted(release = "release")
public interface ReferenceCountedObject<T> {
  @Borrowed(of = "this")
  T get();
  @Retains @Borrowed(of = "this")
  T retain();
  @Owned(viewOf = "this")
  UncheckedAutoCloseableSupplier<T> retainAndReleaseOnClose();
  @Releases
  boolean release();
  static <V> ReferenceCountedObject<V> wrap(V value);
  static <V> ReferenceCountedObject<V> wrap(V value, Runnable retainMethod, Consumer<Boolean> releaseMethod);
  static <V> ReferenceCountedObject<V> wrap(V value, Runnable retainMethod, Runnable releaseMethod);
}
