// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.Variant.VARIANT;
import org.refledger.annotations.Owned;

public interface IEnumVariant extends IUnknown {
  @Owned
  IEnumVariant Clone();
  VARIANT[] Next(int count);
  void Reset();
  void Skip(int count);
}
