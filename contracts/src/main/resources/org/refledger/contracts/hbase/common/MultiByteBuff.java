// Signatures: org.apache.hbase:hbase-common, hbase-server 2.6.1
package org.apache.hadoop.hbase.nio;

import java.nio.ByteBuffer;
import org.apache.hadoop.hbase.io.ByteBuffAllocator.Recycler;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public class MultiByteBuff extends ByteBuff {
  public MultiByteBuff(ByteBuffer... items) {}
  public MultiByteBuff(Recycler recycler, ByteBuffer... items) {}
  @Retains @Same
  public MultiByteBuff retain();
}
