// Signatures: com.github.bumptech.glide:glide 4.16.0
package com.bumptech.glide.load.engine.bitmap_recycle;

import org.refledger.annotations.Escapes;
import org.refledger.annotations.Owned;

public interface ArrayPool {
  <T> void put(@Escapes T array, Class<T> arrayClass);
  <T> void put(@Escapes T array);
  @Owned
  <T> T get(int size, Class<T> arrayClass);
  @Owned
  <T> T getExact(int size, Class<T> arrayClass);
  void clearMemory();
  void trimMemory(int level);
}
