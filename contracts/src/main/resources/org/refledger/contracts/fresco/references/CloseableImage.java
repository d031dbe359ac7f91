// Signatures: com.facebook.fresco:fbcore, imagepipeline-base 3.6.0
package com.facebook.imagepipeline.image;

import com.facebook.common.references.HasBitmap;
import com.facebook.fresco.middleware.HasExtraData;
import java.io.Closeable;

public interface CloseableImage extends Closeable, ImageInfo, HasBitmap, HasExtraData {
  int getSizeInBytes();
  void close();
  boolean isClosed();
  boolean isStateful();
  int getWidth();
  int getHeight();
  QualityInfo getQualityInfo();
  ImageInfo getImageInfo();
}
