// Signatures: org.redisson:redisson 3.40.2
package org.redisson.misc;

import io.netty.buffer.ByteBuf;

public final class Hash {
  public static byte[] hash128toArray(ByteBuf objectState);
  public static long hash64(ByteBuf objectState);
  public static long[] hash128(ByteBuf objectState);
  public static String hash128toBase64(ByteBuf objectState);
}
