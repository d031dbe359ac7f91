// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.MSG;
import org.eclipse.swt.internal.win32.RECT;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IOleInPlaceActiveObject extends IOleWindow {
  @ViewOf("address")
  public IOleInPlaceActiveObject(long address) {}
  @StatusResult
  public int TranslateAccelerator(MSG lpmsg);
  public void OnFrameWindowActivate(boolean fActivate);
  @StatusResult
  public int ResizeBorder(RECT prcBorder, long pUIWindow, boolean fFrameWindow);
}
