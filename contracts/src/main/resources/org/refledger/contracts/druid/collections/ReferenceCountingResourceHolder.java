// Signatures: org.apache.druid:druid-processing 31.0.1
package org.apache.druid.collections;

import java.io.Closeable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

public class ReferenceCountingResourceHolder<T> implements ResourceHolder<T> {
  public static long leakedResources();
  @Owned
  public ReferenceCountingResourceHolder(T object, Closeable closer) {}
  @Owned
  public static <T extends Closeable> ReferenceCountingResourceHolder<T> fromCloseable(@Consumed T object);
  @Borrowed(of = "this")
  public T get();
  @Owned
  public ResourceHolder<T> increment();
  @Releases
  public void close();
}
