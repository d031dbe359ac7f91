// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.utils.concurrent;

import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

@org.refledger.annotations.RefCounted(release = {"release", "close"})
public final class Ref<T> implements RefCounted<T> {
  @Owned
  public Ref(T referent, Tidy tidy) {}
  @Releases
  public void release();
  @Releases
  public Throwable ensureReleased(Throwable accumulate);
  @Releases
  public void ensureReleased();
  @Releases
  public void close();
  @Borrowed(of = "this")
  public T get();
  @Owned @Nullable
  public Ref<T> tryRef();
  @Owned
  public Ref<T> ref();
  public String printDebugInfo();
  public int globalCount();
}
