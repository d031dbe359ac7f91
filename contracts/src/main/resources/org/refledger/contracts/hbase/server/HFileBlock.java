// Signatures: org.apache.hbase:hbase-common, hbase-server 2.6.1
package org.apache.hadoop.hbase.io.hfile;

import org.apache.hadoop.hbase.nio.ByteBuff;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public class HFileBlock implements Cacheable {
  public BlockType getBlockType();
  @Retains @Same
  public HFileBlock retain();
  @Releases
  public boolean release();
  @Same
  public HFileBlock touch();
  @Same
  public HFileBlock touch(Object hint);
  public int getOnDiskSizeWithHeader();
  @Borrowed(of = "this")
  public ByteBuff getBufferWithoutHeader();
  @Borrowed(of = "this")
  public ByteBuff getBufferReadOnly();
  public boolean isUnpacked();
}
