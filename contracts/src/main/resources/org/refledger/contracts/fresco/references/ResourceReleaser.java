// Signatures: com.facebook.fresco:fbcore, imagepipeline-base 3.6.0
package com.facebook.common.references;

public interface ResourceReleaser<T> {
  void release(T value);
}
