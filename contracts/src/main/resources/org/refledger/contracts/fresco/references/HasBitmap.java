package com.facebook.common.references;

public interface HasBitmap {
}
