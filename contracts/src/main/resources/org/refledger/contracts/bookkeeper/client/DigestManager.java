// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.proto.checksum;

import io.netty.buffer.ByteBuf;
import io.netty.util.ReferenceCounted;
import org.apache.bookkeeper.client.BKException.BKDigestMatchException;
import org.apache.bookkeeper.util.ByteBufList;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;
import org.refledger.annotations.When;

public abstract class DigestManager {
  @Owned
  public ReferenceCounted computeDigestAndPackageForSending(
      long entryId, long lastAddConfirmed, long length, @Consumed(when = When.RETURNS) ByteBuf data, byte[] masterKey,
      int flags);
  @Owned
  public ByteBufList computeDigestAndPackageForSendingLac(long lac);
  public long verifyDigestAndReturnLac(ByteBuf dataReceived) throws BKDigestMatchException;
  @ViewOf("dataReceived") @MayThrow
  public ByteBuf verifyDigestAndReturnData(long entryId, ByteBuf dataReceived) throws BKDigestMatchException;

  public static final class RecoveryData {
  }
}
