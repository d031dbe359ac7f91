package io.netty.handler.codec.memcache.binary;

import io.netty.channel.CombinedChannelDuplexHandler;

public final class BinaryMemcacheClientCodec extends CombinedChannelDuplexHandler<BinaryMemcacheResponseDecoder, BinaryMemcacheRequestEncoder> {
  public BinaryMemcacheClientCodec() {}
  public BinaryMemcacheClientCodec(int decodeChunkSize) {}
  public BinaryMemcacheClientCodec(int decodeChunkSize, boolean failOnMissingResponse) {}
}
