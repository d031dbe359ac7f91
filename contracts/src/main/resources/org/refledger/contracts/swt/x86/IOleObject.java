// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.MSG;
import org.eclipse.swt.internal.win32.RECT;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IOleObject extends IUnknown {
  @ViewOf("address")
  public IOleObject(int address) {}
  @StatusResult
  public int Advise(int pAdvSink, int[] pdwConnection);
  @StatusResult
  public int DoVerb(int iVerb, MSG lpmsg, int pActiveSite, int lindex, int hwndParent, RECT lprcPosRect);
  @StatusResult
  public int GetClientSite(@Out int[] ppvClientSite);
  @StatusResult
  public int SetClientSite(int pClientSite);
}
