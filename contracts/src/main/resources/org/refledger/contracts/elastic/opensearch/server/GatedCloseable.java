// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.concurrent;

import java.io.Closeable;
import java.io.IOException;
import org.opensearch.common.CheckedRunnable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public class GatedCloseable<T> implements Closeable {
  @Owned
  public GatedCloseable(T ref, CheckedRunnable<IOException> onClose) {}
  @Borrowed(of = "this")
  public T get();
  @Releases
  public void close() throws IOException;
}
