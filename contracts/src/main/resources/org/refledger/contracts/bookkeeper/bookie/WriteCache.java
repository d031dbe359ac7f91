// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.bookie.storage.ldb;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;

public class WriteCache implements Closeable {
  public WriteCache(ByteBufAllocator allocator, long maxCacheSize) {}
  public WriteCache(ByteBufAllocator allocator, long maxCacheSize, int maxSegmentSize) {}
  public void clear();
  public void close();
  public boolean put(long ledgerId, long entryId, ByteBuf entry);
  @Owned @Nullable
  public ByteBuf get(long ledgerId, long entryId);
  public boolean hasEntry(long ledgerId, long entryId);
  @Owned @Nullable
  public ByteBuf getLastEntry(long ledgerId);
  public void forEach(EntryConsumer consumer) throws IOException;
  public long size();
  public long count();

  public interface EntryConsumer {
  }
}
