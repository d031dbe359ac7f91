package com.facebook.imagepipeline.image;

public interface ImageInfo extends HasImageMetadata {
}
