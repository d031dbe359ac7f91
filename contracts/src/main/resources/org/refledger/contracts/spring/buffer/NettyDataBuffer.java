// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class NettyDataBuffer implements PooledDataBuffer {
  @ViewOf
  public ByteBuf getNativeBuffer();
  @ViewOf
  public NettyDataBuffer slice(int index, int length);
  @Owned(viewOf = "this")
  public NettyDataBuffer retainedSlice(int index, int length);
  @Owned
  public NettyDataBuffer split(int index);
  @Retains @Same
  public PooledDataBuffer retain();
  @Releases
  public boolean release();
}
