// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna.ptr;

import com.sun.jna.PointerType;

public abstract class ByReference extends PointerType {
  protected ByReference(int dataSize) {}
}
