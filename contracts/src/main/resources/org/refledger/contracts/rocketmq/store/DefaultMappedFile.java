// Signatures: org.apache.rocketmq:rocketmq-store 5.3.1
package org.apache.rocketmq.store.logfile;

import org.apache.rocketmq.store.SelectMappedBufferResult;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;

public class DefaultMappedFile extends AbstractMappedFile {
  @Owned @Nullable
  public SelectMappedBufferResult selectMappedBuffer(int pos, int size);
  @Owned @Nullable
  public SelectMappedBufferResult selectMappedBuffer(int pos);
}
