// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IDispatch extends IUnknown {
  @ViewOf("address")
  public IDispatch(long address) {}
  @StatusResult
  public int GetIDsOfNames(GUID riid, String[] rgszNames, int cNames, int lcid, int[] rgDispId);
  @StatusResult
  public int GetTypeInfo(int iTInfo, int lcid, @Out long[] ppTInfo);
  @StatusResult
  public int Invoke(
      int dispIdMember, GUID riid, int lcid, int dwFlags, DISPPARAMS pDispParams, long pVarResult, EXCEPINFO pExcepInfo,
      int[] pArgErr);
}
