// Signatures: org.apache.rocketmq:rocketmq-store 5.3.1
package org.apache.rocketmq.store;

import java.nio.ByteBuffer;
import java.util.List;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "release")
public class GetMessageResult {
  public GetMessageResult() {}
  public GetMessageResult(int resultSize) {}
  public GetMessageStatus getStatus();
  public void setStatus(GetMessageStatus status);
  @Borrowed(of = "this")
  public List<SelectMappedBufferResult> getMessageMapedList();
  @Borrowed(of = "this")
  public List<ByteBuffer> getMessageBufferList();
  public void addMessage(@Consumed SelectMappedBufferResult mapedBuffer);
  public void addMessage(@Consumed SelectMappedBufferResult mapedBuffer, long queueOffset);
  public void addMessage(@Consumed SelectMappedBufferResult mapedBuffer, long queueOffset, int batchNum);
  @Releases
  public void release();
  public int getBufferTotalSize();
  public int getMessageCount();
}
