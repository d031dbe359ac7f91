// Signatures: com.facebook.fresco:fbcore, imagepipeline-base 3.6.0
package com.facebook.common.references;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ReleasesElements;
import org.refledger.annotations.When;

@RefCounted(release = "close")
public abstract class CloseableReference<T> implements Cloneable, Closeable {
  @Owned @Nullable
  public static <T extends Closeable> CloseableReference<T> of(@Consumed(when = When.RETURNS) T t);
  @Owned @Nullable
  public static <T> CloseableReference<T> of(T t, ResourceReleaser<T> resourceReleaser);
  @Owned @Nullable
  public static <T extends Closeable> CloseableReference<T> of(T t, LeakHandler leakHandler);
  @Owned @Nullable
  public static <T> CloseableReference<T> of(T t, ResourceReleaser<T> resourceReleaser, LeakHandler leakHandler);
  @Owned @Nullable
  public static <T> CloseableReference<T> of(
      T t, ResourceReleaser<T> resourceReleaser, LeakHandler leakHandler, Throwable stacktrace);
  @Borrowed(of = "this")
  public T get();
  @Owned
  public abstract CloseableReference<T> clone();
  @Owned @Nullable
  public CloseableReference<T> cloneOrNull();
  public boolean isValid();
  public int getValueHash();
  @Releases
  public void close();
  public static boolean isValid(CloseableReference<?> ref);
  @Owned @Nullable
  public static <T> CloseableReference<T> cloneOrNull(CloseableReference<T> ref);
  public static void closeSafely(@Releases CloseableReference<?> ref);
  public static void closeSafely(@ReleasesElements Iterable<? extends CloseableReference<?>> references);
}
