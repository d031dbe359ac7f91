package io.netty.buffer;

import io.netty.util.ReferenceCounted;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface ByteBufHolder extends ReferenceCounted {
  @ViewOf ByteBuf content();
  @Owned @MayThrow ByteBufHolder copy();
  @ViewOf ByteBufHolder duplicate();
  @Owned(viewOf = "this") ByteBufHolder retainedDuplicate();
  @Owned ByteBufHolder replace(@Consumed ByteBuf content);
  @Retains @Same ByteBufHolder retain();
  @Retains(amount = "increment") @Same ByteBufHolder retain(int increment);
  @Same ByteBufHolder touch();
  @Same ByteBufHolder touch(Object hint);
}
