package io.netty.handler.codec.memcache.binary;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;
import org.refledger.annotations.When;

public class DefaultBinaryMemcacheResponse extends AbstractBinaryMemcacheMessage implements BinaryMemcacheResponse {
  public static final byte RESPONSE_MAGIC_BYTE;

  @Owned public DefaultBinaryMemcacheResponse() {}
  @ViewOf("key") public DefaultBinaryMemcacheResponse(ByteBuf key) {}
  @Owned public DefaultBinaryMemcacheResponse(@Consumed(when = When.RETURNS) ByteBuf key, @Consumed(when = When.RETURNS) ByteBuf extras) {}
}
