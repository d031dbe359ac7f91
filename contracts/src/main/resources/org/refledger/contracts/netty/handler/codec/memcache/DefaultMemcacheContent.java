package io.netty.handler.codec.memcache;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.ViewOf;

public class DefaultMemcacheContent extends AbstractMemcacheObject implements MemcacheContent {
  @ViewOf("content") public DefaultMemcacheContent(ByteBuf content) {}
}
