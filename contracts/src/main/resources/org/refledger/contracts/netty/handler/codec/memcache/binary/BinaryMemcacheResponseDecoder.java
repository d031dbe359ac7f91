package io.netty.handler.codec.memcache.binary;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class BinaryMemcacheResponseDecoder extends AbstractBinaryMemcacheDecoder<BinaryMemcacheResponse> {
  public BinaryMemcacheResponseDecoder() {}
  public BinaryMemcacheResponseDecoder(int chunkSize) {}

  @Owned @MayThrow protected BinaryMemcacheResponse decodeHeader(ByteBuf in);
  @Owned protected BinaryMemcacheResponse buildInvalidMessage();
}
