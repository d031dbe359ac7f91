package io.netty.handler.codec.memcache;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class DefaultLastMemcacheContent extends DefaultMemcacheContent implements LastMemcacheContent {
  @Owned public DefaultLastMemcacheContent() {}
  @ViewOf("content") public DefaultLastMemcacheContent(ByteBuf content) {}
}
