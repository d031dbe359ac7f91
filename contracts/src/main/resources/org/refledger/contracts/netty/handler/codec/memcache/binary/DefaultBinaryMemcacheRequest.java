package io.netty.handler.codec.memcache.binary;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;
import org.refledger.annotations.When;

public class DefaultBinaryMemcacheRequest extends AbstractBinaryMemcacheMessage implements BinaryMemcacheRequest {
  public static final byte REQUEST_MAGIC_BYTE;

  @Owned public DefaultBinaryMemcacheRequest() {}
  @ViewOf("key") public DefaultBinaryMemcacheRequest(ByteBuf key) {}
  @Owned public DefaultBinaryMemcacheRequest(@Consumed(when = When.RETURNS) ByteBuf key, @Consumed(when = When.RETURNS) ByteBuf extras) {}
}
