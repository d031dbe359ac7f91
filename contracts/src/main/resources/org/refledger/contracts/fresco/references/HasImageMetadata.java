package com.facebook.imagepipeline.image;

public interface HasImageMetadata {
}
