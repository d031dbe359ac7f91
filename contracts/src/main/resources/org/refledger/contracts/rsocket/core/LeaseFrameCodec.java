// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.frame;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class LeaseFrameCodec {
  @Owned
  public static ByteBuf encode(ByteBufAllocator allocator, int ttl, int numRequests, @Consumed ByteBuf metadata);
  public static int ttl(ByteBuf byteBuf);
  public static int numRequests(ByteBuf byteBuf);
  @ViewOf("byteBuf")
  public static ByteBuf metadata(ByteBuf byteBuf);
}
