// Signatures: org.apache.pulsar:managed-ledger 5.0.1
package org.apache.bookkeeper.mledger;

import io.netty.buffer.ByteBuf;
import java.util.List;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;

public interface AsyncCallbacks {
  interface ReadEntryCallback {
    void readEntryComplete(@Consumed Entry entry, Object ctx);
    void readEntryFailed(ManagedLedgerException exception, Object ctx);
  }

  interface ReadEntriesCallback {
    void readEntriesComplete(@Consumed List<Entry> entries, Object ctx);
    void readEntriesFailed(ManagedLedgerException exception, Object ctx);
  }

  interface AddEntryCallback {
    void addComplete(Position position, @Borrowed ByteBuf entryData, Object ctx);
    void addFailed(ManagedLedgerException exception, Object ctx);
  }
}
