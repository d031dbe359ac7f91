// Signatures: org.apache.pulsar:managed-ledger 5.0.1
package org.apache.bookkeeper.mledger.impl.cache;

import org.apache.bookkeeper.mledger.Entry;
import org.apache.bookkeeper.mledger.Position;

public interface EntryCache {
  String getName();
  boolean insert(Entry entry);
  void invalidateEntries(Position lastPosition);
  void invalidateAllEntries(long ledgerId);
  void clear();
}
