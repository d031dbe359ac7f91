// Signatures: org.apache.pulsar:managed-ledger 5.0.1
package org.apache.bookkeeper.mledger;

import java.util.List;
import java.util.Set;
import org.apache.bookkeeper.mledger.AsyncCallbacks.ReadEntriesCallback;
import org.apache.bookkeeper.mledger.AsyncCallbacks.ReadEntryCallback;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;

public interface ManagedCursor {
  List<Entry> readEntries(int numberOfEntriesToRead) throws InterruptedException, ManagedLedgerException;
  void asyncReadEntries(int numberOfEntriesToRead, ReadEntriesCallback callback, Object ctx, Position maxPosition);
  @Owned @Nullable
  Entry getNthEntry(int n, IndividualDeletedEntries deletedEntries) throws InterruptedException, ManagedLedgerException;
  void asyncGetNthEntry(int n, IndividualDeletedEntries deletedEntries, ReadEntryCallback callback, Object ctx);
  List<Entry> readEntriesOrWait(int numberOfEntriesToRead) throws InterruptedException, ManagedLedgerException;
  List<Entry> replayEntries(Set<? extends Position> positions) throws InterruptedException, ManagedLedgerException;

  enum IndividualDeletedEntries {
    Include, Exclude;
  }
}
