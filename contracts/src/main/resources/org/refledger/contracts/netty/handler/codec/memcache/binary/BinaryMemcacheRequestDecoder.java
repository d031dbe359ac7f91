package io.netty.handler.codec.memcache.binary;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class BinaryMemcacheRequestDecoder extends AbstractBinaryMemcacheDecoder<BinaryMemcacheRequest> {
  public BinaryMemcacheRequestDecoder() {}
  public BinaryMemcacheRequestDecoder(int chunkSize) {}

  @Owned @MayThrow protected BinaryMemcacheRequest decodeHeader(ByteBuf in);
  @Owned protected BinaryMemcacheRequest buildInvalidMessage();
}
