// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.utils.concurrent;

import java.util.AbstractCollection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ReleasesElements;

@org.refledger.annotations.RefCounted(release = {"release", "close"})
public final class Refs<T extends RefCounted<T>> extends AbstractCollection<T> implements AutoCloseable {
  @Releases
  public void release();
  @Releases
  public void close();
  @ElementOf
  public Ref<T> get(T referenced);
  public boolean tryRef(T t);
  public Iterator<T> iterator();
  public int size();
  public Refs<T> addAll(Refs<T> add);
  @Owned @Nullable
  public static <T extends RefCounted<T>> Refs<T> tryRef(Iterable<? extends T> reference);
  @Owned
  public static <T extends RefCounted<T>> Refs<T> ref(Iterable<? extends T> reference);
  public static void release(@ReleasesElements Iterable<? extends Ref<?>> refs);
  public static Throwable release(@ReleasesElements Iterable<? extends Ref<?>> refs, Throwable accumulate);
}
