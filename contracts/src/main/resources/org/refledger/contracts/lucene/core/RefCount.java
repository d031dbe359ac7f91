// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.util;

import java.io.IOException;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;

@RefCounted(release = "decRef")
public class RefCount<T> {
  @Owned
  public RefCount(T object) {}
  protected void release() throws IOException;
  @Releases
  public final void decRef() throws IOException;
  @Borrowed(of = "this")
  public final T get();
  public final int getRefCount();
  @Retains
  public final void incRef();
}
