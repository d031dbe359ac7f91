// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.client;

import io.netty.buffer.ByteBuf;
import java.util.concurrent.CompletableFuture;
import org.apache.bookkeeper.client.AsyncCallback.AddCallback;
import org.apache.bookkeeper.client.AsyncCallback.AddCallbackWithLatency;
import org.apache.bookkeeper.client.api.LedgerMetadata;
import org.apache.bookkeeper.client.api.WriteHandle;
import org.refledger.annotations.Consumed;

public class LedgerHandle implements WriteHandle {
  public long getId();
  public long getLastAddConfirmed();
  public LedgerMetadata getLedgerMetadata();
  public void close() throws InterruptedException, BKException;
  public CompletableFuture<Long> appendAsync(@Consumed ByteBuf data);
  public void asyncAddEntry(@Consumed ByteBuf data, AddCallback cb, Object ctx);
  public void asyncAddEntry(long entryId, @Consumed ByteBuf data, AddCallbackWithLatency cb, Object ctx);
}
