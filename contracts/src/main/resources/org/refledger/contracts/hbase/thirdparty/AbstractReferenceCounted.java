package org.apache.hbase.thirdparty.io.netty.util;

public abstract class AbstractReferenceCounted implements ReferenceCounted {
  protected abstract void deallocate();
}
