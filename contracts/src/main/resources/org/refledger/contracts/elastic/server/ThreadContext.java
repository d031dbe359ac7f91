// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.util.concurrent;

import java.util.Map;
import java.util.Set;
import org.elasticsearch.common.io.stream.Writeable;
import org.elasticsearch.core.Releasable;
import org.elasticsearch.telemetry.tracing.TraceContext;
import org.refledger.annotations.Owned;

public final class ThreadContext implements Writeable, TraceContext {
  @Owned
  public StoredContext stashContext();
  @Owned
  public StoredContext stashContextPreservingRequestHeaders(Set<String> requestHeaders);
  @Owned
  public StoredContext stashContextPreservingRequestHeaders(String... requestHeaders);
  @Owned
  public StoredContext stashWithOrigin(String origin);
  @Owned
  public StoredContext stashAndMergeHeaders(Map<String, String> headers);
  public String getHeader(String key);
  public void putHeader(String key, String value);
  public void putHeader(Map<String, String> header);
  public void putTransient(String key, Object value);
  public <T> T getTransient(String key);

  public interface StoredContext extends AutoCloseable, Releasable {
  }
}
