// Signatures: org.apache.hbase:hbase-common, hbase-server 2.6.1
package org.apache.hadoop.hbase.nio;

import java.nio.ByteBuffer;
import org.apache.hadoop.hbase.io.ByteBuffAllocator.Recycler;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public class SingleByteBuff extends ByteBuff {
  public SingleByteBuff(ByteBuffer buf) {}
  public SingleByteBuff(Recycler recycler, ByteBuffer buf) {}
  @Retains @Same
  public SingleByteBuff retain();
}
