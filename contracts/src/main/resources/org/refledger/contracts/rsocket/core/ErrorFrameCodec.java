// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.frame;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class ErrorFrameCodec {
  @Owned
  public static ByteBuf encode(ByteBufAllocator allocator, int streamId, Throwable t, @Consumed ByteBuf data);
  @Owned
  public static ByteBuf encode(ByteBufAllocator allocator, int streamId, Throwable t);
  public static int errorCode(ByteBuf byteBuf);
  @ViewOf("byteBuf")
  public static ByteBuf data(ByteBuf byteBuf);
  public static String dataUtf8(ByteBuf byteBuf);
}
