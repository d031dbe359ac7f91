// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.frame;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class KeepAliveFrameCodec {
  @Owned
  public static ByteBuf encode(ByteBufAllocator allocator, boolean respond, long lastPosition, @Consumed ByteBuf data);
  public static boolean respondFlag(ByteBuf byteBuf);
  public static long lastPosition(ByteBuf byteBuf);
  @ViewOf("byteBuf")
  public static ByteBuf data(ByteBuf byteBuf);
}
