// Signatures: org.apache.pulsar:pulsar-common 5.0.0-M1
package org.apache.pulsar.common.api.raw;

import io.netty.buffer.ByteBuf;
import java.util.Map;
import java.util.Optional;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "release")
public interface RawMessage {
  @Releases
  void release();
  Map<String, String> getProperties();
  @Borrowed(of = "this")
  ByteBuf getData();
  RawMessageId getMessageId();
  long getPublishTime();
  long getEventTime();
  long getSequenceId();
  String getProducerName();
  Optional<String> getKey();
  byte[] getSchemaVersion();
  Optional<ByteBuf> getKeyBytes();
  boolean hasBase64EncodedKey();
  String getUUID();
  int getChunkId();
  int getNumChunksFromMsg();
  int getTotalChunkMsgSize();
}
