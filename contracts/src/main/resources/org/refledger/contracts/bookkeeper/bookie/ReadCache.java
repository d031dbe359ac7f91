// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.bookie.storage.ldb;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;

public class ReadCache implements Closeable {
  public ReadCache(ByteBufAllocator allocator, long maxCacheSize) {}
  public ReadCache(ByteBufAllocator allocator, long maxCacheSize, int maxSegmentSize) {}
  public void close();
  public void put(long ledgerId, long entryId, ByteBuf entry);
  @Owned @Nullable
  public ByteBuf get(long ledgerId, long entryId);
  public boolean hasEntry(long ledgerId, long entryId);
  public long size();
  public long count();
}
