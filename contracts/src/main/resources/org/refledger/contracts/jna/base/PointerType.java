// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna;

import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

public abstract class PointerType implements NativeMapped {
  protected PointerType() {}
  @ViewOf("p")
  protected PointerType(Pointer p) {}
  public Class<?> nativeType();
  public Object toNative();
  @ViewOf @NoThrow
  public Pointer getPointer();
  public void setPointer(Pointer p);
  public Object fromNative(Object nativeValue, FromNativeContext context);
}
