// Signatures: the sources of apache/celeborn; checked against no jar
package org.apache.celeborn.common.network.buffer;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public class NettyManagedBuffer extends ManagedBuffer {
  @Uncounted public static NettyManagedBuffer EmptyBuffer;

  @ViewOf("buf")
  public NettyManagedBuffer(ByteBuf buf) {}
  public NettyManagedBuffer(ByteBuffer buffer) {}
  @ViewOf
  public ByteBuf getBuf();
  public long size();
  @Borrowed(of = "this")
  public ByteBuffer nioByteBuffer() throws IOException;
  @Borrowed(of = "this")
  public InputStream createInputStream() throws IOException;
  @Retains @Same
  public ManagedBuffer retain();
  @Releases @Same
  public ManagedBuffer release();
  @Owned
  public Object convertToNetty() throws IOException;
}
