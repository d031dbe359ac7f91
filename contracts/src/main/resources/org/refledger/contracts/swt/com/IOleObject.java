// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.MSG;
import org.eclipse.swt.internal.win32.RECT;
import org.eclipse.swt.internal.win32.SIZE;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IOleObject extends IUnknown {
  @ViewOf("address")
  public IOleObject(long address) {}
  @StatusResult
  public int Advise(long pAdvSink, int[] pdwConnection);
  @StatusResult
  public int Close(int dwSaveOption);
  @StatusResult
  public int DoVerb(int iVerb, MSG lpmsg, long pActiveSite, int lindex, long hwndParent, RECT lprcPosRect);
  @StatusResult
  public int GetClientSite(@Out long[] ppvClientSite);
  @StatusResult
  public int GetExtent(int dwDrawAspect, SIZE pSizel);
  @StatusResult
  public int SetClientSite(long pClientSite);
  @StatusResult
  public int SetExtent(int dwDrawAspect, SIZE pSizel);
  @StatusResult
  public int SetHostNames(String szContainerApp, String szContainerObj);
  @StatusResult
  public int Unadvise(int token);
  @StatusResult
  public int Update();
}
