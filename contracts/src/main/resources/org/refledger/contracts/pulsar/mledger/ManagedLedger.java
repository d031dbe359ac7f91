// Signatures: org.apache.pulsar:managed-ledger 5.0.1
package org.apache.bookkeeper.mledger;

import io.netty.buffer.ByteBuf;
import org.apache.bookkeeper.mledger.AsyncCallbacks.AddEntryCallback;

public interface ManagedLedger {
  Position addEntry(byte[] data) throws InterruptedException, ManagedLedgerException;
  void asyncAddEntry(byte[] data, AddEntryCallback callback, Object ctx);
  void asyncAddEntry(ByteBuf buffer, AddEntryCallback callback, Object ctx);
  void asyncAddEntry(ByteBuf buffer, int numberOfMessages, AddEntryCallback callback, Object ctx);
}
