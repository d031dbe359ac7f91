// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.concurrent;

import org.opensearch.common.util.concurrent.RefCounted;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Releases;

public class AutoCloseableRefCounted<T extends RefCounted> implements AutoCloseable {
  public AutoCloseableRefCounted(T ref) {}
  @Borrowed(of = "this")
  public T get();
  @Releases
  public void close();
}
