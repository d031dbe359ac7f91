// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.ole.win32;

import org.refledger.annotations.Escapes;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;

public final class Variant {
  public static void win32_copy(int pVarDest, Variant varSrc);
  @Owned
  public static Variant win32_new(int pVariant);
  public Variant(int ptr, short byRefType) {}
  public Variant(int val) {}
  @Escapes @NoThrow
  public int getByRef();
  @Escapes @NoThrow
  public int getLong();
  public void setByRef(int val);
}
