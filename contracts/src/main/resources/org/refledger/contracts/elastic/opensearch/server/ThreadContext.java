// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.util.concurrent;

import java.util.Map;
import org.opensearch.core.common.io.stream.Writeable;
import org.refledger.annotations.Owned;

public final class ThreadContext implements Writeable {
  @Owned
  public StoredContext stashContext();
  @Owned
  public StoredContext stashWithOrigin(String origin);
  @Owned
  public StoredContext stashAndMergeHeaders(Map<String, String> headers);
  public String getHeader(String key);
  public void putHeader(String key, String value);
  public void putHeader(Map<String, String> header);
  public void putTransient(String key, Object value);
  public <T> T getTransient(String key);

  public interface StoredContext extends AutoCloseable {
  }
}
