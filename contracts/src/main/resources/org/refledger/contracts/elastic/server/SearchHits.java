// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.search;

import org.apache.lucene.search.TotalHits;
import org.elasticsearch.common.io.stream.Writeable;
import org.elasticsearch.common.xcontent.ChunkedToXContent;
import org.elasticsearch.core.RefCounted;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.Uncounted;

public final class SearchHits implements Writeable, ChunkedToXContent, RefCounted, Iterable<SearchHit> {
  public TotalHits getTotalHits();
  public SearchHit[] getHits();
  @ElementOf
  public SearchHit getAt(int position);
  @Uncounted
  public SearchHits asUnpooled();
}
