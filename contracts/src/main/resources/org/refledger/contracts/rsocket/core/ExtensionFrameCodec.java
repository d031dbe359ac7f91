// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.frame;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class ExtensionFrameCodec {
  @Owned
  public static ByteBuf encode(
      ByteBufAllocator allocator, int streamId, int extendedType, @Consumed ByteBuf metadata, @Consumed ByteBuf data);
  public static int extendedType(ByteBuf byteBuf);
  @ViewOf("byteBuf")
  public static ByteBuf data(ByteBuf byteBuf);
  @ViewOf("byteBuf")
  public static ByteBuf metadata(ByteBuf byteBuf);
}
