// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IConnectionPoint extends IUnknown {
  @ViewOf("address")
  public IConnectionPoint(long address) {}
  @StatusResult
  public int Advise(long pUnk, int[] pdwCookie);
  @StatusResult
  public int Unadvise(int dwCookie);
}
