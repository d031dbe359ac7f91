// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.SIZE;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IViewObject2 extends IUnknown {
  @ViewOf("address")
  public IViewObject2(long address) {}
  @StatusResult
  public int GetExtent(int dwAspect, int lindex, long ptd, SIZE lpsizel);
  @StatusResult
  public int SetAdvise(int dwAspects, int dwAdvf, long pIAdviseSink);
}
