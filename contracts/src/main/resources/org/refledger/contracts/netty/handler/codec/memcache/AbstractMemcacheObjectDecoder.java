package io.netty.handler.codec.memcache;

import io.netty.handler.codec.ByteToMessageDecoder;

public abstract class AbstractMemcacheObjectDecoder extends ByteToMessageDecoder {
}
