// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.client.api;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface LedgerEntry extends AutoCloseable {
  long getLedgerId();
  long getEntryId();
  long getLength();
  byte[] getEntryBytes();
  @Borrowed(of = "this")
  ByteBuffer getEntryNioBuffer();
  @Borrowed(of = "this")
  ByteBuf getEntryBuffer();
  @Owned
  LedgerEntry duplicate();
  @Releases
  void close();
}
