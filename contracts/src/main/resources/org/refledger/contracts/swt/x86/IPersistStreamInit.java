// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IPersistStreamInit extends IPersist {
  @ViewOf("address")
  public IPersistStreamInit(int address) {}
  @StatusResult
  public int Load(int pStm);
}
