package io.netty.handler.codec.redis;

import io.netty.buffer.ByteBuf;

public enum RedisMessageType {
  INLINE_COMMAND, SIMPLE_STRING, ERROR, INTEGER, BULK_STRING, ARRAY_HEADER;
  public int length();
  public boolean isInline();
  public static RedisMessageType readFrom(ByteBuf in, boolean decodeInlineCommands);
  public void writeTo(ByteBuf out);
}
