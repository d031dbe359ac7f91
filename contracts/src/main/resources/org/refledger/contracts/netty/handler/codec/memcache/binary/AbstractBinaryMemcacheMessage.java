package io.netty.handler.codec.memcache.binary;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.memcache.AbstractMemcacheObject;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.When;

public abstract class AbstractBinaryMemcacheMessage extends AbstractMemcacheObject implements BinaryMemcacheMessage {
  @Owned protected AbstractBinaryMemcacheMessage(@Consumed(when = When.RETURNS) ByteBuf key, @Consumed(when = When.RETURNS) ByteBuf extras) {}
}
