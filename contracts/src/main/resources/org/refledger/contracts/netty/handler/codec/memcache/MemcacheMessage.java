package io.netty.handler.codec.memcache;

import io.netty.util.ReferenceCounted;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public interface MemcacheMessage extends MemcacheObject, ReferenceCounted {
  @Retains @Same MemcacheMessage retain();
  @Retains(amount = "increment") @Same MemcacheMessage retain(int increment);
  @Same MemcacheMessage touch();
  @Same MemcacheMessage touch(Object hint);
}
