// Signatures: com.github.bumptech.glide:glide 4.16.0
package com.bumptech.glide.load.engine;

import org.refledger.annotations.Borrowed;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "recycle")
public interface Resource<Z> {
  Class<Z> getResourceClass();
  @Borrowed(of = "this")
  Z get();
  int getSize();
  @Releases
  void recycle();
}
