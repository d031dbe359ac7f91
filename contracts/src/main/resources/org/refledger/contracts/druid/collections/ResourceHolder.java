// Signatures: org.apache.druid:druid-processing 31.0.1
package org.apache.druid.collections;

import java.io.Closeable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface ResourceHolder<T> extends Closeable {
  @Borrowed(of = "this")
  T get();
  @Releases
  void close();
  static <T extends Closeable> ResourceHolder<T> fromCloseable(T resource);
}
