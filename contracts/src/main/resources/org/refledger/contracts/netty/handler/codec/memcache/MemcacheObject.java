package io.netty.handler.codec.memcache;

import io.netty.handler.codec.DecoderResultProvider;
import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public interface MemcacheObject extends DecoderResultProvider {
}
