// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector.ipc.message;

import java.io.IOException;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ReadChannel;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.When;

public class MessageSerializer {
  @Owned @MayThrow
  public static ArrowRecordBatch deserializeRecordBatch(
      Message recordBatchMessage, @Consumed(when = When.RETURNS) ArrowBuf bodyBuffer) throws IOException;
  @Owned @MayThrow
  public static ArrowRecordBatch deserializeRecordBatch(ReadChannel in, BufferAllocator allocator) throws IOException;
  @Owned @MayThrow
  public static ArrowRecordBatch deserializeRecordBatch(
      ReadChannel in, ArrowBlock block, BufferAllocator alloc) throws IOException;
  @Owned @MayThrow
  public static ArrowRecordBatch deserializeRecordBatch(
      RecordBatch recordBatchFB, @Consumed(when = When.RETURNS) ArrowBuf body) throws IOException;
  @Owned @MayThrow
  public static ArrowRecordBatch deserializeRecordBatch(
      MessageMetadataResult serializedMessage, @Consumed(when = When.RETURNS) ArrowBuf underlying) throws IOException;
  @Owned @MayThrow
  public static ArrowDictionaryBatch deserializeDictionaryBatch(
      Message message, @Consumed(when = When.RETURNS) ArrowBuf bodyBuffer) throws IOException;
  @Owned @MayThrow
  public static ArrowDictionaryBatch deserializeDictionaryBatch(
      MessageMetadataResult message, @Consumed(when = When.RETURNS) ArrowBuf bodyBuffer) throws IOException;
  @Owned @MayThrow
  public static ArrowDictionaryBatch deserializeDictionaryBatch(ReadChannel in, BufferAllocator allocator) throws IOException;
  @Owned @MayThrow
  public static ArrowDictionaryBatch deserializeDictionaryBatch(
      ReadChannel in, ArrowBlock block, BufferAllocator alloc) throws IOException;
  @Owned @MayThrow
  public static ArrowMessage deserializeMessageBatch(MessageChannelReader reader) throws IOException;
  @Owned @MayThrow
  public static ArrowMessage deserializeMessageBatch(ReadChannel in, BufferAllocator alloc) throws IOException;
}
