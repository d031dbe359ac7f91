package io.netty.handler.codec.memcache.binary;

import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public interface BinaryMemcacheResponse extends BinaryMemcacheMessage {
  short status();
  @Same BinaryMemcacheResponse setStatus(short status);
  @Retains @Same BinaryMemcacheResponse retain();
  @Retains(amount = "increment") @Same BinaryMemcacheResponse retain(int increment);
  @Same BinaryMemcacheResponse touch();
  @Same BinaryMemcacheResponse touch(Object hint);
}
