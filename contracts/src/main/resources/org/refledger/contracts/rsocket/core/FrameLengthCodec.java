// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.frame;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class FrameLengthCodec {
  @Owned
  public static ByteBuf encode(ByteBufAllocator allocator, int length, @Consumed ByteBuf frame);
  public static int length(ByteBuf byteBuf);
  @ViewOf("byteBuf")
  public static ByteBuf frame(ByteBuf byteBuf);
}
