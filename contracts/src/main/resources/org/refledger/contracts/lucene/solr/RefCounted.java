// Signatures: org.apache.solr:solr-core 9.7.0
package org.apache.solr.util;

import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

@org.refledger.annotations.RefCounted(release = "decref")
public abstract class RefCounted<Type> {
  public RefCounted(Type resource) {}
  public int getRefcount();
  @Retains @Same
  public final RefCounted<Type> incref();
  @Borrowed(of = "this")
  public final Type get();
  @Releases
  public void decref();
  protected abstract void close();
}
