// Signatures: com.facebook.fresco:fbcore, imagepipeline-base 3.6.0
package com.facebook.imagepipeline.image;

import com.facebook.common.memory.PooledByteBuffer;
import com.facebook.common.references.CloseableReference;
import com.facebook.imageformat.ImageFormat;
import java.io.Closeable;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public class EncodedImage implements Closeable {
  @Owned
  public EncodedImage(CloseableReference<PooledByteBuffer> pooledByteBufferRef) {}
  @Owned @Nullable
  public static EncodedImage cloneOrNull(EncodedImage encodedImage);
  @Owned @Nullable
  public EncodedImage cloneOrNull();
  @Releases
  public void close();
  public boolean isValid();
  @Owned @Nullable
  public CloseableReference<PooledByteBuffer> getByteBufferRef();
  public InputStream getInputStream();
  public void setImageFormat(ImageFormat imageFormat);
  public ImageFormat getImageFormat();
  public int getWidth();
  public int getHeight();
  public int getSize();
  public void parseMetaData();
  public void copyMetaDataFrom(EncodedImage encodedImage);
  public static void closeSafely(@Releases EncodedImage encodedImage);
  public static boolean isValid(EncodedImage encodedImage);
}
