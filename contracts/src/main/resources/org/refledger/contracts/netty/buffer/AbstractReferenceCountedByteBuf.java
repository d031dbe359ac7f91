package io.netty.buffer;

import org.refledger.annotations.Owned;

public abstract class AbstractReferenceCountedByteBuf extends AbstractByteBuf {
  @Owned protected AbstractReferenceCountedByteBuf(int maxCapacity) {}

  protected void setRefCnt(int refCnt);
  protected void resetRefCnt();
  protected abstract void deallocate();
}
