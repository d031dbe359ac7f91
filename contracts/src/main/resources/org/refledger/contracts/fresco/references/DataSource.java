// Signatures: com.facebook.fresco:fbcore, imagepipeline-base 3.6.0
package com.facebook.datasource;

import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface DataSource<T> {
  boolean isClosed();
  @Owned @Nullable
  T getResult();
  boolean hasResult();
  Map<String, Object> getExtras();
  boolean hasMultipleResults();
  boolean isFinished();
  boolean hasFailed();
  Throwable getFailureCause();
  float getProgress();
  @Releases
  boolean close();
  void subscribe(DataSubscriber<T> dataSubscriber, Executor executor);
}
