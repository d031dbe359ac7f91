package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;

public final class Delimiters {
  public static ByteBuf[] nulDelimiter();
  public static ByteBuf[] lineDelimiter();
}
