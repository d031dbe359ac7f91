package io.netty.handler.codec.memcache;

import io.netty.util.AbstractReferenceCounted;
import org.refledger.annotations.Owned;

public abstract class AbstractMemcacheObject extends AbstractReferenceCounted implements MemcacheObject {
  @Owned protected AbstractMemcacheObject() {}
}
