// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IEnum extends IUnknown {
  @ViewOf("address")
  public IEnum(int address) {}
  @StatusResult
  public int Clone(@Out int[] ppenum);
  @StatusResult
  public int Next(int celt, int rgelt, int[] pceltFetched);
}
