// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.RECT;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IOleDocumentView extends IUnknown {
  @ViewOf("address")
  public IOleDocumentView(long address) {}
  @StatusResult
  public int SetInPlaceSite(long pIPSite);
  @StatusResult
  public int SetRect(RECT prcView);
  @StatusResult
  public int Show(int fShow);
  @StatusResult
  public int UIActivate(int fUIActivate);
}
