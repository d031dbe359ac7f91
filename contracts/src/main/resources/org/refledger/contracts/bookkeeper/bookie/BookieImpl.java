// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.bookie;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Owned;

public class BookieImpl implements Bookie {
  @Owned
  public ByteBuf createMasterKeyEntry(long ledgerId, byte[] masterKey);
  @Owned
  public ByteBuf createExplicitLACEntry(long ledgerId, ByteBuf explicitLac);
}
