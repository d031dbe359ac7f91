// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IDispatch extends IUnknown {
  @ViewOf("address")
  public IDispatch(int address) {}
  @StatusResult
  public int GetTypeInfo(int iTInfo, int lcid, @Out int[] ppTInfo);
  @StatusResult
  public int Invoke(
      int dispIdMember, GUID riid, int lcid, int dwFlags, DISPPARAMS pDispParams, int pVarResult, EXCEPINFO pExcepInfo,
      int[] pArgErr);
}
