// Signatures: com.github.bumptech.glide:glide 4.16.0
package com.bumptech.glide.load.engine.bitmap_recycle;

import android.graphics.Bitmap;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.Owned;

public interface BitmapPool {
  long getMaxSize();
  void setSizeMultiplier(float sizeMultiplier);
  void put(@Escapes Bitmap bitmap);
  @Owned
  Bitmap get(int width, int height, Bitmap.Config config);
  @Owned
  Bitmap getDirty(int width, int height, Bitmap.Config config);
  void clearMemory();
  void trimMemory(int level);
}
