// Signatures: org.apache.hbase:hbase-common, hbase-server 2.6.1
package org.apache.hadoop.hbase.io.hfile;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hbase.util.Pair;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;

public interface BlockCache extends Iterable<CachedBlock> {
  void cacheBlock(BlockCacheKey cacheKey, Cacheable buf, boolean inMemory);
  void cacheBlock(BlockCacheKey cacheKey, Cacheable buf, boolean inMemory, boolean waitWhenCache);
  void cacheBlock(BlockCacheKey cacheKey, Cacheable buf);
  @Owned @Nullable
  Cacheable getBlock(BlockCacheKey cacheKey, boolean caching, boolean repeat, boolean updateCacheMetrics);
  boolean evictBlock(BlockCacheKey cacheKey);
  int evictBlocksByHfileName(String hfileName);
  CacheStats getStats();
  void shutdown();
  long size();
  long getMaxSize();
  long getFreeSize();
  long getCurrentSize();
  long getCurrentDataSize();
  long getBlockCount();
  long getDataBlockCount();
  Iterator<CachedBlock> iterator();
  BlockCache[] getBlockCaches();
  boolean isMetaBlock(BlockType blockType);
  void notifyFileCachingCompleted(Path fileName, int totalBlockCount, int dataBlockCount, long size);
  Optional<Boolean> blockFitsIntoTheCache(HFileBlock block);
  Optional<Boolean> shouldCacheFile(String fileName);
  Optional<Boolean> isAlreadyCached(BlockCacheKey key);
  Optional<Integer> getBlockSize(BlockCacheKey key);
  Optional<Map<String, Pair<String, Long>>> getFullyCachedFiles();
  Optional<Map<String, Long>> getRegionCachedInfo();
}
