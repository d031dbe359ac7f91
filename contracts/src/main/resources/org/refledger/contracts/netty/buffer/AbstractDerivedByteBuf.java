package io.netty.buffer;

import org.refledger.annotations.Owned;

public abstract class AbstractDerivedByteBuf extends AbstractByteBuf {
  @Owned protected AbstractDerivedByteBuf(int maxCapacity) {}
}
