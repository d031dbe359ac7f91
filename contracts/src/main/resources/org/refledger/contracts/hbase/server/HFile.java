// Signatures: org.apache.hbase:hbase-common, hbase-server 2.6.1
package org.apache.hadoop.hbase.io.hfile;

import java.io.Closeable;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hbase.io.encoding.DataBlockEncoding;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public final class HFile {
  public interface CachingBlockReader {
    @Owned @MayThrow
    HFileBlock readBlock(
        long offset, long onDiskBlockSize, boolean cacheBlock, boolean pread, boolean isCompaction,
        boolean updateCacheMetrics, BlockType expectedBlockType, DataBlockEncoding expectedDataBlockEncoding) throws IOException;
    @Owned @MayThrow
    HFileBlock readBlock(
        long offset, long onDiskBlockSize, boolean cacheBlock, boolean pread, boolean isCompaction,
        boolean updateCacheMetrics, BlockType expectedBlockType, DataBlockEncoding expectedDataBlockEncoding,
        boolean cacheOnly) throws IOException;
  }

  public interface Reader extends Closeable, CachingBlockReader {
    @Owned
    HFileScanner getScanner(Configuration conf, boolean cacheBlocks, boolean pread, boolean isCompaction);
    @Owned @Nullable
    HFileBlock getMetaBlock(String metaBlockName, boolean cacheBlock) throws IOException;
    @Owned
    HFileScanner getScanner(Configuration conf, boolean cacheBlocks, boolean pread);
  }
}
