package io.netty.handler.codec.memcache.binary;

public class BinaryMemcacheRequestEncoder extends AbstractBinaryMemcacheEncoder<BinaryMemcacheRequest> {
}
