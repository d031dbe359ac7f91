package io.netty.buffer;

import java.util.List;

public class PooledByteBufAllocator extends AbstractByteBufAllocator implements ByteBufAllocatorMetricProvider {
  public static final PooledByteBufAllocator DEFAULT;

  public PooledByteBufAllocator() {}
  public PooledByteBufAllocator(boolean preferDirect) {}
  public PooledByteBufAllocator(int nHeapArena, int nDirectArena, int pageSize, int maxOrder) {}
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena, int pageSize, int maxOrder) {}
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena, int pageSize, int maxOrder, int tinyCacheSize, int smallCacheSize, int normalCacheSize) {}
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena, int pageSize, int maxOrder, int tinyCacheSize, int smallCacheSize, int normalCacheSize, boolean useCacheForAllThreads) {}
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena, int pageSize, int maxOrder, int smallCacheSize, int normalCacheSize, boolean useCacheForAllThreads) {}
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena, int pageSize, int maxOrder, int tinyCacheSize, int smallCacheSize, int normalCacheSize, boolean useCacheForAllThreads, int directMemoryCacheAlignment) {}
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena, int pageSize, int maxOrder, int smallCacheSize, int normalCacheSize, boolean useCacheForAllThreads, int directMemoryCacheAlignment) {}

  public static int defaultNumHeapArena();
  public static int defaultNumDirectArena();
  public static int defaultPageSize();
  public static int defaultMaxOrder();
  public static boolean defaultDisableCacheFinalizersForFastThreadLocalThreads();
  public static boolean defaultUseCacheForAllThreads();
  public static boolean defaultPreferDirect();
  public static int defaultTinyCacheSize();
  public static int defaultSmallCacheSize();
  public static int defaultNormalCacheSize();
  public static boolean isDirectMemoryCacheAlignmentSupported();
  public boolean hasThreadLocalCache();
  public void freeThreadLocalCache();
  public PooledByteBufAllocatorMetric metric();
  public int numHeapArenas();
  public int numDirectArenas();
  public List<PoolArenaMetric> heapArenas();
  public List<PoolArenaMetric> directArenas();
  public int numThreadLocalCaches();
  public int tinyCacheSize();
  public int smallCacheSize();
  public int normalCacheSize();
  public int chunkSize();
  public long pinnedHeapMemory();
  public long pinnedDirectMemory();
  public boolean trimCurrentThreadCache();
  public String dumpStats();
}
