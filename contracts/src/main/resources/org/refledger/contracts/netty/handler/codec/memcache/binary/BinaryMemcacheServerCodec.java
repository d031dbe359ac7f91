package io.netty.handler.codec.memcache.binary;

import io.netty.channel.CombinedChannelDuplexHandler;

public class BinaryMemcacheServerCodec extends CombinedChannelDuplexHandler<BinaryMemcacheRequestDecoder, BinaryMemcacheResponseEncoder> {
  public BinaryMemcacheServerCodec() {}
  public BinaryMemcacheServerCodec(int decodeChunkSize) {}
}
