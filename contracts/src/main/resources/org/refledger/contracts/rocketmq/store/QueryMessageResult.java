// Signatures: org.apache.rocketmq:rocketmq-store 5.3.1
package org.apache.rocketmq.store;

import java.nio.ByteBuffer;
import java.util.List;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "release")
public class QueryMessageResult {
  public void addMessage(@Consumed SelectMappedBufferResult mapedBuffer);
  @Releases
  public void release();
  public long getIndexLastUpdateTimestamp();
  public void setIndexLastUpdateTimestamp(long indexLastUpdateTimestamp);
  public long getIndexLastUpdatePhyoffset();
  public void setIndexLastUpdatePhyoffset(long indexLastUpdatePhyoffset);
  public List<ByteBuffer> getMessageBufferList();
  public int getBufferTotalSize();
  public List<SelectMappedBufferResult> getMessageMapedList();
}
