// Signatures: io.grpc:grpc-netty 1.69.0
package io.grpc.netty;

import io.grpc.internal.WritableBuffer;
import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.ViewOf;

class NettyWritableBuffer implements WritableBuffer {
  @ViewOf("bytebuf")
  NettyWritableBuffer(ByteBuf bytebuf) {}

  @Borrowed(of = "this")
  ByteBuf bytebuf();
}
