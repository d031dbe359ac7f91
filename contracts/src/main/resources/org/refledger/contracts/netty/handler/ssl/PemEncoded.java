package io.netty.handler.ssl;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

interface PemEncoded extends ByteBufHolder {
  boolean isSensitive();
  @Owned @MayThrow PemEncoded copy();
  @ViewOf PemEncoded duplicate();
  @Owned(viewOf = "this") PemEncoded retainedDuplicate();
  @Owned PemEncoded replace(@Consumed ByteBuf content);
  @Retains @Same PemEncoded retain();
  @Retains(amount = "increment") @Same PemEncoded retain(int increment);
  @Same PemEncoded touch();
  @Same PemEncoded touch(Object hint);
}
