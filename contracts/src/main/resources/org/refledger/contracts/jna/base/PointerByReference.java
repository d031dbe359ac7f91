// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna.ptr;

import com.sun.jna.Pointer;
import org.refledger.annotations.CellContent;
import org.refledger.annotations.SetsCell;

public class PointerByReference extends ByReference {
  public PointerByReference() {}
  public PointerByReference(@SetsCell Pointer value) {}
  public void setValue(@SetsCell Pointer value);
  @CellContent
  public Pointer getValue();
}
