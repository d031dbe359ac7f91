// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.client.api;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.refledger.annotations.Consumed;

public interface WriteHandle extends ReadHandle, ForceableHandle {
  CompletableFuture<Long> appendAsync(@Consumed ByteBuf data);
  long append(@Consumed ByteBuf data) throws BKException, InterruptedException;
  CompletableFuture<Long> appendAsync(ByteBuffer data);
  long append(ByteBuffer data) throws BKException, InterruptedException;
  CompletableFuture<Long> appendAsync(byte[] data);
  long append(byte[] data) throws BKException, InterruptedException;
  CompletableFuture<Long> appendAsync(byte[] data, int offset, int length);
  long append(byte[] data, int offset, int length) throws BKException, InterruptedException;
  long getLastAddPushed();
  CompletableFuture<Void> closeAsync();
  void close() throws BKException, InterruptedException;
}
