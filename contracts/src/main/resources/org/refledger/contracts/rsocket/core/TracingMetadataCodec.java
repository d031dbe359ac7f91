// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.metadata;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.Owned;

public class TracingMetadataCodec {
  @Owned
  public static ByteBuf encodeEmpty(ByteBufAllocator allocator, Flags flag);
  @Owned
  public static ByteBuf encode128(
      ByteBufAllocator allocator, long traceIdHigh, long traceId, long spanId, long parentId, Flags flag);
  @Owned
  public static ByteBuf encode128(ByteBufAllocator allocator, long traceIdHigh, long traceId, long spanId, Flags flag);
  @Owned
  public static ByteBuf encode64(ByteBufAllocator allocator, long traceId, long spanId, long parentId, Flags flag);
  @Owned
  public static ByteBuf encode64(ByteBufAllocator allocator, long traceId, long spanId, Flags flag);
}
