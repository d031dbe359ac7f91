// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.bookie;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface LedgerStorage {
  boolean entryExists(long ledgerId, long entryId) throws IOException, BookieException;
  long addEntry(ByteBuf entry) throws IOException, BookieException;
  @Owned @MayThrow
  ByteBuf getEntry(long ledgerId, long entryId) throws IOException, BookieException;
  void flush() throws IOException;
  @Owned @MayThrow
  ByteBuf getExplicitLac(long ledgerId) throws IOException, BookieException;
}
