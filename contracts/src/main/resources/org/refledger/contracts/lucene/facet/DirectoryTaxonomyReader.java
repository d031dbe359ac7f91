// Signatures: org.apache.lucene:lucene-facet 9.12.3
package org.apache.lucene.facet.taxonomy.directory;

import java.io.IOException;
import org.apache.lucene.facet.taxonomy.TaxonomyReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Accountable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;

public class DirectoryTaxonomyReader extends TaxonomyReader implements Accountable {
  @Owned
  public DirectoryTaxonomyReader(Directory directory) throws IOException {}
  @Owned
  public DirectoryTaxonomyReader(DirectoryTaxonomyWriter taxoWriter) throws IOException {}
  @Owned
  protected DirectoryReader openIndexReader(Directory directory) throws IOException;
  @Owned
  protected DirectoryReader openIndexReader(IndexWriter writer) throws IOException;
  @Borrowed(of = "this")
  public DirectoryReader getInternalIndexReader();
}
