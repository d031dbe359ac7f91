// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.metadata;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.List;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class MimeTypeMetadataCodec {
  @Owned
  public static ByteBuf encode(ByteBufAllocator allocator, WellKnownMimeType mimeType);
  @Owned @MayThrow("java.lang.IllegalArgumentException")
  public static ByteBuf encode(ByteBufAllocator allocator, String mimeType);
  @Owned @MayThrow("java.lang.IllegalArgumentException")
  public static ByteBuf encode(ByteBufAllocator allocator, List<String> mimeTypes);
}
