package io.netty.handler.codec.base64;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public final class Base64 {
  @Owned @MayThrow public static ByteBuf encode(ByteBuf src);
  @Owned @MayThrow public static ByteBuf encode(ByteBuf src, Base64Dialect dialect);
  @Owned @MayThrow public static ByteBuf encode(ByteBuf src, boolean breakLines);
  @Owned @MayThrow public static ByteBuf encode(ByteBuf src, boolean breakLines, Base64Dialect dialect);
  @Owned @MayThrow public static ByteBuf encode(ByteBuf src, int off, int len);
  @Owned @MayThrow public static ByteBuf encode(ByteBuf src, int off, int len, Base64Dialect dialect);
  @Owned @MayThrow public static ByteBuf encode(ByteBuf src, int off, int len, boolean breakLines);
  @Owned @MayThrow public static ByteBuf encode(ByteBuf src, int off, int len, boolean breakLines, Base64Dialect dialect);
  @Owned @MayThrow public static ByteBuf encode(ByteBuf src, int off, int len, boolean breakLines, Base64Dialect dialect, ByteBufAllocator allocator);
  @Owned @MayThrow public static ByteBuf decode(ByteBuf src);
  @Owned @MayThrow public static ByteBuf decode(ByteBuf src, Base64Dialect dialect);
  @Owned @MayThrow public static ByteBuf decode(ByteBuf src, int off, int len);
  @Owned @MayThrow public static ByteBuf decode(ByteBuf src, int off, int len, Base64Dialect dialect);
  @Owned @MayThrow public static ByteBuf decode(ByteBuf src, int off, int len, Base64Dialect dialect, ByteBufAllocator allocator);
}
