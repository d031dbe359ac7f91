// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.frame;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.rsocket.Payload;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class RequestChannelFrameCodec {
  @Owned
  public static ByteBuf encodeReleasingPayload(ByteBufAllocator allocator, int streamId, boolean complete, long initialRequestN, @Consumed Payload payload);
  @Owned
  public static ByteBuf encode(
      ByteBufAllocator allocator, int streamId, boolean fragmentFollows, boolean complete, long initialRequestN, @Consumed ByteBuf metadata, @Consumed ByteBuf data);
  @ViewOf("byteBuf")
  public static ByteBuf data(ByteBuf byteBuf);
  @ViewOf("byteBuf")
  public static ByteBuf metadata(ByteBuf byteBuf);
}
