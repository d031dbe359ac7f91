// Signatures: org.apache.pulsar:pulsar-common 5.0.0-M1
package org.apache.pulsar.common.protocol;

import io.netty.buffer.ByteBuf;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Same;

public final class ByteBufPair extends AbstractReferenceCounted {
  @Owned(viewOf = "b2")
  public static ByteBufPair get(@Consumed ByteBuf b1, @Consumed ByteBuf b2);
  @Borrowed(of = "this")
  public ByteBuf getFirst();
  @Borrowed(of = "this")
  public ByteBuf getSecond();
  public int readableBytes();
  @Owned
  public static ByteBuf coalesce(@Consumed ByteBufPair pair);
  @Same
  public ReferenceCounted touch(Object hint);
}
