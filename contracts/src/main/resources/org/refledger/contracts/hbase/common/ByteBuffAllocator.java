// Signatures: org.apache.hbase:hbase-common, hbase-server 2.6.1
package org.apache.hadoop.hbase.io;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hbase.nio.ByteBuff;
import org.apache.hadoop.hbase.nio.SingleByteBuff;
import org.refledger.annotations.Owned;

public class ByteBuffAllocator {
  public static ByteBuffAllocator create(Configuration conf, boolean reservoirEnabled);
  public boolean isReservoirEnabled();
  public int getBufferSize();
  @Owned
  public SingleByteBuff allocateOneBuffer();
  @Owned
  public ByteBuff allocate(int size);

  public interface Recycler {
  }
}
