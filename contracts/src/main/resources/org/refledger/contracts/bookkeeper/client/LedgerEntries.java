// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.client.api;

import java.util.Iterator;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface LedgerEntries extends AutoCloseable, Iterable<LedgerEntry> {
  @Borrowed(of = "this")
  LedgerEntry getEntry(long entryId);
  @Borrowed(of = "this")
  Iterator<LedgerEntry> iterator();
  @Releases
  void close();
}
