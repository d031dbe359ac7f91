package io.netty.handler.codec.memcache.binary;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.memcache.MemcacheMessage;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface BinaryMemcacheMessage extends MemcacheMessage {
  byte magic();
  @Same BinaryMemcacheMessage setMagic(byte magic);
  byte opcode();
  @Same BinaryMemcacheMessage setOpcode(byte code);
  short keyLength();
  byte extrasLength();
  byte dataType();
  @Same BinaryMemcacheMessage setDataType(byte dataType);
  int totalBodyLength();
  @Same BinaryMemcacheMessage setTotalBodyLength(int totalBodyLength);
  int opaque();
  @Same BinaryMemcacheMessage setOpaque(int opaque);
  long cas();
  @Same BinaryMemcacheMessage setCas(long cas);
  @ViewOf @Nullable ByteBuf key();
  @Same BinaryMemcacheMessage setKey(@Consumed ByteBuf key);
  @ViewOf @Nullable ByteBuf extras();
  @Same BinaryMemcacheMessage setExtras(@Consumed ByteBuf extras);
  @Retains @Same BinaryMemcacheMessage retain();
  @Retains(amount = "increment") @Same BinaryMemcacheMessage retain(int increment);
  @Same BinaryMemcacheMessage touch();
  @Same BinaryMemcacheMessage touch(Object hint);
}
