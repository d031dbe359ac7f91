package io.netty.handler.codec.memcache.binary;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.When;

public class DefaultFullBinaryMemcacheRequest extends DefaultBinaryMemcacheRequest implements FullBinaryMemcacheRequest {
  @Owned public DefaultFullBinaryMemcacheRequest(@Consumed(when = When.RETURNS) ByteBuf key, @Consumed(when = When.RETURNS) ByteBuf extras) {}
  @Owned public DefaultFullBinaryMemcacheRequest(@Consumed(when = When.RETURNS) ByteBuf key, @Consumed(when = When.RETURNS) ByteBuf extras, @Consumed(when = When.RETURNS) ByteBuf content) {}
}
