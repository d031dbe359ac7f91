// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.metadata;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;
import org.refledger.annotations.When;

public class AuthMetadataCodec {
  @Owned @MayThrow("java.lang.IllegalArgumentException")
  public static ByteBuf encodeMetadata(
      ByteBufAllocator allocator, String customAuthType, @Consumed(when = When.RETURNS) ByteBuf metadata);
  @Owned @MayThrow("java.lang.IllegalArgumentException")
  public static ByteBuf encodeMetadata(
      ByteBufAllocator allocator, WellKnownAuthType authType, @Consumed(when = When.RETURNS) ByteBuf metadata);
  @Owned
  public static ByteBuf encodeSimpleMetadata(ByteBufAllocator allocator, char[] username, char[] password);
  @Owned
  public static ByteBuf encodeBearerMetadata(ByteBufAllocator allocator, char[] token);
  @Owned @MayThrow("java.lang.IllegalArgumentException")
  public static ByteBuf encodeMetadataWithCompression(
      ByteBufAllocator allocator, String authType, @Consumed(when = When.RETURNS) ByteBuf metadata);
  @ViewOf("metadata")
  public static ByteBuf readPayload(ByteBuf metadata);
  @ViewOf("simpleAuthMetadata")
  public static ByteBuf readUsername(ByteBuf simpleAuthMetadata);
  @ViewOf("simpleAuthMetadata")
  public static ByteBuf readPassword(ByteBuf simpleAuthMetadata);
}
