package io.netty.handler.codec.memcache;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface FullMemcacheMessage extends MemcacheMessage, LastMemcacheContent {
  @Owned @MayThrow FullMemcacheMessage copy();
  @ViewOf FullMemcacheMessage duplicate();
  @Owned(viewOf = "this") FullMemcacheMessage retainedDuplicate();
  @Owned FullMemcacheMessage replace(@Consumed ByteBuf content);
  @Retains(amount = "increment") @Same FullMemcacheMessage retain(int increment);
  @Retains @Same FullMemcacheMessage retain();
  @Same FullMemcacheMessage touch();
  @Same FullMemcacheMessage touch(Object hint);
}
