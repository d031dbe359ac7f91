// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IClassFactory2 extends IUnknown {
  @ViewOf("address")
  public IClassFactory2(long address) {}
  @StatusResult
  public int CreateInstanceLic(long pUnkOuter, long pUnkReserved, GUID riid, long bstrKey, @Out long[] ppvObject);
  @StatusResult
  public int GetLicInfo(LICINFO licInfo);
  @StatusResult
  public int RequestLicKey(int dwReserved, @Out long[] pBstrKey);
}
