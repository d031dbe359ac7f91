// Signatures: org.apache.pulsar:managed-ledger 5.0.1
package org.apache.bookkeeper.mledger;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "release")
public interface Entry {
  byte[] getData();
  @Releases
  byte[] getDataAndRelease();
  @NoThrow
  int getLength();
  @Borrowed(of = "this")
  ByteBuf getDataBuffer();
  Position getPosition();
  @NoThrow
  long getLedgerId();
  @NoThrow
  long getEntryId();
  @Releases
  boolean release();
}
