// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.bookie.storage;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import org.apache.bookkeeper.bookie.Bookie.NoEntryException;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface EntryLogger extends AutoCloseable {
  long addEntry(long ledgerId, ByteBuf buf) throws IOException;
  @Owned @MayThrow
  ByteBuf readEntry(long entryLocation) throws IOException, NoEntryException;
  @Owned @MayThrow
  ByteBuf readEntry(long ledgerId, long entryId, long entryLocation) throws IOException, NoEntryException;
  void flush() throws IOException;
  void close() throws IOException;
}
