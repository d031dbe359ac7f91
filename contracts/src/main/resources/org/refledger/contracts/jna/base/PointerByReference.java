// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna.ptr;

import com.sun.jna.Pointer;
import org.refledger.annotations.CellContent;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.SetsCell;

public class PointerByReference extends ByReference {
  @NoThrow public PointerByReference() {}
  @NoThrow public PointerByReference(@SetsCell Pointer value) {}
  public void setValue(@SetsCell Pointer value);
  @CellContent @NoThrow
  public Pointer getValue();
}
