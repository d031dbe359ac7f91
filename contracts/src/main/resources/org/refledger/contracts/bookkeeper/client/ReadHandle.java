// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.client.api;

import java.util.concurrent.CompletableFuture;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface ReadHandle extends Handle {
  CompletableFuture<LedgerEntries> readAsync(long firstEntry, long lastEntry);
  CompletableFuture<LedgerEntries> batchReadAsync(long startEntry, int maxCount, long maxSize);
  @Owned @MayThrow
  LedgerEntries read(long firstEntry, long lastEntry) throws BKException, InterruptedException;
  @Owned @MayThrow
  LedgerEntries batchRead(long startEntry, int maxCount, long maxSize) throws BKException, InterruptedException;
  CompletableFuture<LedgerEntries> readUnconfirmedAsync(long firstEntry, long lastEntry);
  @Owned @MayThrow
  LedgerEntries readUnconfirmed(long firstEntry, long lastEntry) throws BKException, InterruptedException;
  CompletableFuture<Long> readLastAddConfirmedAsync();
  long readLastAddConfirmed() throws BKException, InterruptedException;
  CompletableFuture<Long> tryReadLastAddConfirmedAsync();
  long tryReadLastAddConfirmed() throws BKException, InterruptedException;
  long getLastAddConfirmed();
  long getLength();
  boolean isClosed();
  CompletableFuture<LastConfirmedAndEntry> readLastAddConfirmedAndEntryAsync(
      long entryId, long timeOutInMillis, boolean parallel);
  LastConfirmedAndEntry readLastAddConfirmedAndEntry(
      long entryId, long timeOutInMillis, boolean parallel) throws BKException, InterruptedException;
}
