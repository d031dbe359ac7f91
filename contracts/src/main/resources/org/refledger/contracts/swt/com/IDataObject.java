// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IDataObject extends IUnknown {
  @ViewOf("address")
  public IDataObject(long address) {}
  @StatusResult
  public int EnumFormatEtc(int dwDirection, @Out long[] ppenumFormatetc);
  @StatusResult
  public int GetData(FORMATETC pFormatetc, STGMEDIUM pmedium);
  @StatusResult
  public int QueryGetData(FORMATETC pFormatetc);
}
