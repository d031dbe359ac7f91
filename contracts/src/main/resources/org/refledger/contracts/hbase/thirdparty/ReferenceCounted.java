package org.apache.hbase.thirdparty.io.netty.util;

import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

@RefCounted(release = "release")
public interface ReferenceCounted {
  int refCnt();
  @Retains @Same
  ReferenceCounted retain();
  @Retains(amount = "increment") @Same
  ReferenceCounted retain(int increment);
  @Same
  ReferenceCounted touch();
  @Same
  ReferenceCounted touch(Object hint);
  @Releases
  boolean release();
  @Releases(amount = "decrement")
  boolean release(int decrement);
}
