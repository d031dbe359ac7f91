// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.frame;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.rsocket.Payload;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;
import org.refledger.annotations.When;

public class MetadataPushFrameCodec {
  @Owned
  public static ByteBuf encodeReleasingPayload(ByteBufAllocator allocator, @Consumed(when = When.RETURNS) Payload payload);
  @Owned
  public static ByteBuf encode(ByteBufAllocator allocator, @Consumed ByteBuf metadata);
  @ViewOf("byteBuf")
  public static ByteBuf metadata(ByteBuf byteBuf);
}
