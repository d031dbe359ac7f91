// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IDispatchEx extends IDispatch {
  @ViewOf("address")
  public IDispatchEx(int address) {}
  @StatusResult
  public int InvokeEx(int id, int lcid, int wFlags, DISPPARAMS pdp, int pvarRes, EXCEPINFO pei, int pspCaller);
}
