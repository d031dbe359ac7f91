// Signatures: the sources of apache/uniffle; checked against no jar
package org.apache.uniffle.common.netty.buffer;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public class NettyManagedBuffer extends ManagedBuffer {
  @Uncounted public static final NettyManagedBuffer EMPTY_BUFFER;

  @ViewOf("byteBuf")
  public NettyManagedBuffer(ByteBuf byteBuf) {}
  public int size();
  @Borrowed(of = "this")
  public ByteBuf byteBuf();
  @Borrowed(of = "this")
  public ByteBuffer nioByteBuffer();
  @Retains @Same
  public ManagedBuffer retain();
  @Releases @Same
  public ManagedBuffer release();
  @Owned
  public Object convertToNetty();
}
