// Signatures: org.apache.pulsar:managed-ledger 5.0.1
package org.apache.bookkeeper.mledger.impl;

import io.netty.buffer.ByteBuf;
import io.netty.util.ReferenceCounted;
import org.apache.bookkeeper.client.api.LedgerEntry;
import org.apache.bookkeeper.mledger.Entry;
import org.apache.bookkeeper.mledger.Position;
import org.apache.bookkeeper.mledger.ReferenceCountedEntry;
import org.apache.bookkeeper.mledger.util.AbstractCASReferenceCounted;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Same;

public final class EntryImpl extends AbstractCASReferenceCounted implements ReferenceCountedEntry, Comparable<EntryImpl> {
  @Owned
  public static EntryImpl create(LedgerEntry ledgerEntry, int expectedReadCount);
  @Owned
  public static EntryImpl create(long ledgerId, long entryId, byte[] data);
  @Owned
  public static EntryImpl create(long ledgerId, long entryId, byte[] data, int expectedReadCount);
  @Owned
  public static EntryImpl create(long ledgerId, long entryId, ByteBuf data);
  @Owned
  public static EntryImpl create(long ledgerId, long entryId, ByteBuf data, int expectedReadCount);
  @Owned
  public static EntryImpl create(Position position, ByteBuf data, int expectedReadCount);
  @Owned
  public static EntryImpl createWithRetainedDuplicate(Position position, ByteBuf data, int expectedReadCount);
  @Owned
  public static EntryImpl create(EntryImpl other);
  @Owned
  public static EntryImpl create(Entry other);
  public void onDeallocate(@CalledOnce Runnable r);
  @Borrowed(of = "this")
  public ByteBuf getDataBuffer();
  public byte[] getData();
  @Releases
  public byte[] getDataAndRelease();
  public int getLength();
  public Position getPosition();
  public long getLedgerId();
  public long getEntryId();
  public int compareTo(EntryImpl other);
  @Same
  public ReferenceCounted touch(Object hint);
}
