package io.netty.handler.codec.memcache.binary;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.memcache.FullMemcacheMessage;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface FullBinaryMemcacheResponse extends BinaryMemcacheResponse, FullMemcacheMessage {
  @Owned @MayThrow FullBinaryMemcacheResponse copy();
  @ViewOf FullBinaryMemcacheResponse duplicate();
  @Owned(viewOf = "this") FullBinaryMemcacheResponse retainedDuplicate();
  @Owned FullBinaryMemcacheResponse replace(@Consumed ByteBuf content);
  @Retains(amount = "increment") @Same FullBinaryMemcacheResponse retain(int increment);
  @Retains @Same FullBinaryMemcacheResponse retain();
  @Same FullBinaryMemcacheResponse touch();
  @Same FullBinaryMemcacheResponse touch(Object hint);
}
