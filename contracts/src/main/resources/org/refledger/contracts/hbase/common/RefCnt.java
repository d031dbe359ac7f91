// Signatures: org.apache.hbase:hbase-common, hbase-server 2.6.1
package org.apache.hadoop.hbase.nio;

import org.apache.hadoop.hbase.io.ByteBuffAllocator.Recycler;
import org.apache.hbase.thirdparty.io.netty.util.AbstractReferenceCounted;
import org.refledger.annotations.Owned;

public class RefCnt extends AbstractReferenceCounted {
  @Owned
  public static RefCnt create();
  @Owned
  public static RefCnt create(Recycler recycler);
  public boolean hasRecycler();
}
