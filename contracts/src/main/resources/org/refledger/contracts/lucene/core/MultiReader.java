// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

import java.io.IOException;
import java.util.Comparator;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.Owned;
import org.refledger.annotations.When;

public class MultiReader extends BaseCompositeReader<IndexReader> {
  @Owned
  public MultiReader(@Consumed(when = When.RETURNS) IndexReader... subReaders) throws IOException {}
  @Owned
  public MultiReader(@Escapes IndexReader[] subReaders, boolean closeSubReaders) throws IOException {}
  public MultiReader(
      IndexReader[] subReaders, Comparator<IndexReader> subReadersSorter, boolean closeSubReaders) throws IOException {}
  public CacheHelper getReaderCacheHelper();
  protected void doClose() throws IOException;
}
