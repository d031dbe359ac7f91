// Signatures: org.apache.lucene:lucene-facet 9.12.3
package org.apache.lucene.facet.taxonomy;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.When;

@RefCounted(release = {"decRef", "close"})
public abstract class TaxonomyReader implements Closeable {
  @Owned @Nullable
  public static <T extends TaxonomyReader> T openIfChanged(T oldTaxoReader) throws IOException;
  protected abstract void doClose() throws IOException;
  @Owned @Nullable
  protected abstract TaxonomyReader doOpenIfChanged() throws IOException;
  @Releases
  public final void close() throws IOException;
  @Releases
  public final void decRef() throws IOException;
  public abstract int getOrdinal(FacetLabel categoryPath) throws IOException;
  public int getOrdinal(String dim, String... path) throws IOException;
  public abstract FacetLabel getPath(int ordinal) throws IOException;
  public final int getRefCount();
  public abstract int getSize();
  @Retains
  public final void incRef();
  @Retains(when = When.TRUE) @NoThrow
  public final boolean tryIncRef();
}
