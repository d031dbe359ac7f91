// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.metadata;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.CompositeByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.When;

public class CompositeMetadataCodec {
  @MayThrow("java.lang.IllegalArgumentException")
  public static void encodeAndAddMetadata(
      CompositeByteBuf compositeMetaData, ByteBufAllocator allocator, String customMimeType,
      @Consumed(when = When.RETURNS) ByteBuf metadata);
  public static void encodeAndAddMetadata(
      CompositeByteBuf compositeMetaData, ByteBufAllocator allocator, WellKnownMimeType knownMimeType,
      @Consumed ByteBuf metadata);
  @MayThrow("java.lang.IllegalArgumentException")
  public static void encodeAndAddMetadataWithCompression(
      CompositeByteBuf compositeMetaData, ByteBufAllocator allocator, String mimeType,
      @Consumed(when = When.RETURNS) ByteBuf metadata);
  public static boolean hasEntry(ByteBuf compositeMetadata, int entryIndex);
  public static boolean isWellKnownMimeType(ByteBuf header);
}
