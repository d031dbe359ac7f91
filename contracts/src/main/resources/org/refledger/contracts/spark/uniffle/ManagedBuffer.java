// Written after its subclass NettyManagedBuffer (apache/uniffle); checked against no jar
package org.apache.uniffle.common.netty.buffer;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

@RefCounted(release = "release")
public abstract class ManagedBuffer {
  public abstract int size();
  @Borrowed(of = "this")
  public abstract ByteBuf byteBuf();
  @Borrowed(of = "this")
  public abstract ByteBuffer nioByteBuffer();
  @Retains @Same
  public abstract ManagedBuffer retain();
  @Releases @Same
  public abstract ManagedBuffer release();
  @Owned
  public abstract Object convertToNetty();
}
