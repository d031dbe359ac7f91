package io.netty.util;

import org.refledger.annotations.Owned;

public abstract class AbstractReferenceCounted implements ReferenceCounted {
  @Owned public AbstractReferenceCounted() {}

  protected void setRefCnt(int refCnt);
  protected abstract void deallocate();
}
