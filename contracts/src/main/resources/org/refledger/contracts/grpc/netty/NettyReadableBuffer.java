// Signatures: io.grpc:grpc-netty 1.69.0
package io.grpc.netty;

import io.grpc.internal.AbstractReadableBuffer;
import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.ViewOf;

class NettyReadableBuffer extends AbstractReadableBuffer {
  @ViewOf("buffer")
  NettyReadableBuffer(ByteBuf buffer) {}

  @Borrowed(of = "this")
  ByteBuf buffer();
}
