// Signatures: org.apache.rocketmq:rocketmq-store 5.3.1
package org.apache.rocketmq.store;

import org.apache.rocketmq.common.message.MessageExtBrokerInner;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;

public interface MessageStore {
  boolean load();
  void start() throws Exception;
  void shutdown();
  void destroy();
  PutMessageResult putMessage(MessageExtBrokerInner msg);
  @Owned @Nullable
  GetMessageResult getMessage(String group, String topic, int queueId, long offset, int maxMsgNums, MessageFilter messageFilter);
  @Owned @Nullable
  GetMessageResult getMessage(
      String group, String topic, int queueId, long offset, int maxMsgNums, int maxTotalMsgSize, MessageFilter messageFilter);
  @Owned @Nullable
  SelectMappedBufferResult selectOneMessageByOffset(long commitLogOffset);
  @Owned @Nullable
  SelectMappedBufferResult selectOneMessageByOffset(long commitLogOffset, int msgSize);
  @Owned @Nullable
  SelectMappedBufferResult getCommitLogData(long offset);
  @Owned @Nullable
  QueryMessageResult queryMessage(String topic, String key, int maxNum, long begin, long end);
}
