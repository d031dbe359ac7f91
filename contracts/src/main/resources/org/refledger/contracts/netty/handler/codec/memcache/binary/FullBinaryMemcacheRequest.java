package io.netty.handler.codec.memcache.binary;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.memcache.FullMemcacheMessage;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface FullBinaryMemcacheRequest extends BinaryMemcacheRequest, FullMemcacheMessage {
  @Owned @MayThrow FullBinaryMemcacheRequest copy();
  @ViewOf FullBinaryMemcacheRequest duplicate();
  @Owned(viewOf = "this") FullBinaryMemcacheRequest retainedDuplicate();
  @Owned FullBinaryMemcacheRequest replace(@Consumed ByteBuf content);
  @Retains(amount = "increment") @Same FullBinaryMemcacheRequest retain(int increment);
  @Retains @Same FullBinaryMemcacheRequest retain();
  @Same FullBinaryMemcacheRequest touch();
  @Same FullBinaryMemcacheRequest touch(Object hint);
}
