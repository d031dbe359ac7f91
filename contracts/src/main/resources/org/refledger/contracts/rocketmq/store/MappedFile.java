// Signatures: org.apache.rocketmq:rocketmq-store 5.3.1
package org.apache.rocketmq.store.logfile;

import java.nio.ByteBuffer;
import org.apache.rocketmq.common.message.MessageExtBrokerInner;
import org.apache.rocketmq.store.AppendMessageCallback;
import org.apache.rocketmq.store.AppendMessageResult;
import org.apache.rocketmq.store.CompactionAppendMsgCallback;
import org.apache.rocketmq.store.PutMessageContext;
import org.apache.rocketmq.store.SelectMappedBufferResult;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.When;

public interface MappedFile {
  String getFileName();
  boolean isAvailable();
  AppendMessageResult appendMessage(
      MessageExtBrokerInner message, AppendMessageCallback messageCallback, PutMessageContext putMessageContext);
  AppendMessageResult appendMessage(ByteBuffer byteBufferMsg, CompactionAppendMsgCallback cb);
  boolean appendMessage(byte[] data);
  boolean appendMessage(ByteBuffer data);
  boolean appendMessage(byte[] data, int offset, int length);
  long getFileFromOffset();
  int flush(int flushLeastPages);
  int commit(int commitLeastPages);
  @Owned @Nullable
  SelectMappedBufferResult selectMappedBuffer(int pos, int size);
  @Owned @Nullable
  SelectMappedBufferResult selectMappedBuffer(int pos);
  void shutdown(long intervalForcibly);
  @Releases
  void release();
  @Retains(when = When.TRUE)
  boolean hold();
}
