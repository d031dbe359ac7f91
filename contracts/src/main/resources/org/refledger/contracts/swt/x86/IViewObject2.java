// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IViewObject2 extends IUnknown {
  @ViewOf("address")
  public IViewObject2(int address) {}
  @StatusResult
  public int SetAdvise(int dwAspects, int dwAdvf, int pIAdviseSink);
}
