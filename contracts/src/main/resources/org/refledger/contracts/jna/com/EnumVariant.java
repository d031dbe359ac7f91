// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Variant;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class EnumVariant extends Unknown implements IEnumVariant {
  public EnumVariant() {}
  @ViewOf("p")
  public EnumVariant(Pointer p) {}
  public Variant.VARIANT[] Next(int count);
  public void Skip(int count);
  public void Reset();
  @Owned
  public EnumVariant Clone();
}
