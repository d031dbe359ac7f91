// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.action.search;

import org.elasticsearch.action.ActionResponse;
import org.elasticsearch.common.xcontent.ChunkedToXContentObject;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.search.SearchHits;

public class SearchResponse extends ActionResponse implements ChunkedToXContentObject {
  public RestStatus status();
  public SearchHits getHits();
  public TimeValue getTook();
}
