package io.netty.handler.codec.memcache.binary;

import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public interface BinaryMemcacheRequest extends BinaryMemcacheMessage {
  short reserved();
  @Same BinaryMemcacheRequest setReserved(short reserved);
  @Retains @Same BinaryMemcacheRequest retain();
  @Retains(amount = "increment") @Same BinaryMemcacheRequest retain(int increment);
  @Same BinaryMemcacheRequest touch();
  @Same BinaryMemcacheRequest touch(Object hint);
}
