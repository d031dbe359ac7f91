// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.client;

import io.netty.buffer.ByteBuf;
import java.io.InputStream;
import org.refledger.annotations.Owned;

public class LedgerEntry {
  public long getLedgerId();
  public long getEntryId();
  public long getLength();
  public byte[] getEntry();
  public InputStream getEntryInputStream();
  @Owned
  public ByteBuf getEntryBuffer();
}
