// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.bookie;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.util.PrimitiveIterator;
import java.util.concurrent.CompletableFuture;
import org.apache.bookkeeper.common.util.Watcher;
import org.apache.bookkeeper.proto.BookkeeperInternalCallbacks.WriteCallback;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface Bookie {
  void start();
  void join() throws InterruptedException;
  boolean isRunning();
  int getExitCode();
  int shutdown();
  boolean isAvailableForHighPriorityWrites();
  boolean isReadOnly();
  void addEntry(
      @Consumed ByteBuf entry, boolean ackBeforeSync, WriteCallback cb, Object ctx, byte[] masterKey) throws IOException, BookieException, InterruptedException;
  void recoveryAddEntry(
      @Consumed ByteBuf entry, WriteCallback cb, Object ctx, byte[] masterKey) throws IOException, BookieException, InterruptedException;
  void forceLedger(long ledgerId, WriteCallback cb, Object ctx);
  void setExplicitLac(
      ByteBuf entry, WriteCallback writeCallback, Object ctx, byte[] masterKey) throws IOException, InterruptedException, BookieException;
  @Owned @MayThrow
  ByteBuf getExplicitLac(long ledgerId) throws IOException, NoLedgerException, BookieException;
  long getTotalDiskSpace() throws IOException;
  long getTotalFreeSpace() throws IOException;
  @Owned @MayThrow
  ByteBuf readEntry(long ledgerId, long entryId) throws IOException, NoLedgerException, BookieException;
  long readLastAddConfirmed(long ledgerId) throws IOException, BookieException;
  PrimitiveIterator.OfLong getListOfEntriesOfLedger(long ledgerId) throws IOException, NoLedgerException;
  CompletableFuture<Boolean> fenceLedger(long ledgerId, byte[] masterKey) throws IOException, BookieException;
  boolean waitForLastAddConfirmedUpdate(
      long ledgerId, long previousLAC, Watcher<LastAddConfirmedUpdateNotification> watcher) throws IOException;
  void cancelWaitForLastAddConfirmedUpdate(long ledgerId, Watcher<LastAddConfirmedUpdateNotification> watcher) throws IOException;
  StateManager getStateManager();
  LedgerStorage getLedgerStorage();
}
