package io.netty.util;

import org.refledger.annotations.NoThrow;

@NoThrow
public interface AttributeMap {
  <T> Attribute<T> attr(AttributeKey<T> key);
  <T> boolean hasAttr(AttributeKey<T> key);
}
