package io.netty.handler.codec.memcache;

import io.netty.handler.codec.MessageAggregator;

public abstract class AbstractMemcacheObjectAggregator<H extends MemcacheMessage> extends MessageAggregator<MemcacheObject, H, MemcacheContent, FullMemcacheMessage> {
  protected AbstractMemcacheObjectAggregator(int maxContentLength) {}
}
