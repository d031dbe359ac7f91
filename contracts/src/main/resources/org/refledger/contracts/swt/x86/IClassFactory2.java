// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IClassFactory2 extends IUnknown {
  @ViewOf("address")
  public IClassFactory2(int address) {}
  @StatusResult
  public int CreateInstanceLic(int pUnkOuter, int pUnkReserved, GUID riid, int bstrKey, @Out int[] ppvObject);
  @StatusResult
  public int RequestLicKey(int dwReserved, @Out int[] pBstrKey);
}
