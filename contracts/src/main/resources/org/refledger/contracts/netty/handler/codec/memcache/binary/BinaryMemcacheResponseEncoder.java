package io.netty.handler.codec.memcache.binary;

public class BinaryMemcacheResponseEncoder extends AbstractBinaryMemcacheEncoder<BinaryMemcacheResponse> {
}
