// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IDataObject extends IUnknown {
  @ViewOf("address")
  public IDataObject(int address) {}
  @StatusResult
  public int EnumFormatEtc(int dwDirection, @Out int[] ppenumFormatetc);
}
