// Signatures: org.apache.rocketmq:rocketmq-store 5.3.1
package org.apache.rocketmq.store;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;

public class CommitLog implements Swappable {
  public long getMaxOffset();
  @Owned @Nullable
  public SelectMappedBufferResult getData(long offset);
  @Owned @Nullable
  public SelectMappedBufferResult getData(long offset, boolean returnFirstOnNotFound);
  public boolean getData(long offset, int size, ByteBuffer byteBuffer);
  public long getMinOffset();
  @Owned @Nullable
  public SelectMappedBufferResult getMessage(long offset, int size);
}
