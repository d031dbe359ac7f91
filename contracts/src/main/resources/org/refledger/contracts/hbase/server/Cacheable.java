// Signatures: org.apache.hbase:hbase-common, hbase-server 2.6.1
package org.apache.hadoop.hbase.io.hfile;

import java.nio.ByteBuffer;
import org.apache.hadoop.hbase.io.HeapSize;
import org.apache.hadoop.hbase.nio.HBaseReferenceCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public interface Cacheable extends HeapSize, HBaseReferenceCounted {
  int getSerializedLength();
  void serialize(ByteBuffer destination, boolean includeNextBlockMetadata);
  CacheableDeserializer<Cacheable> getDeserializer();
  BlockType getBlockType();
  @Retains @Same
  Cacheable retain();
  int refCnt();
  @Releases
  boolean release();
}
