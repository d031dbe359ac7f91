// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IDispatchEx extends IDispatch {
  @ViewOf("address")
  public IDispatchEx(long address) {}
  @StatusResult
  public int InvokeEx(int id, int lcid, int wFlags, DISPPARAMS pdp, long pvarRes, EXCEPINFO pei, long pspCaller);
}
