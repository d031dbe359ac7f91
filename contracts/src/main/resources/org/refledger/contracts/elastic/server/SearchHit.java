// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.search;

import org.elasticsearch.common.bytes.BytesReference;
import org.elasticsearch.common.io.stream.Writeable;
import org.elasticsearch.core.RefCounted;
import org.elasticsearch.xcontent.ToXContentObject;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Uncounted;

public final class SearchHit implements Writeable, ToXContentObject, RefCounted {
  public float getScore();
  public String getId();
  @Borrowed(of = "this")
  public BytesReference getSourceRef();
  @Uncounted
  public SearchHit asUnpooled();
}
