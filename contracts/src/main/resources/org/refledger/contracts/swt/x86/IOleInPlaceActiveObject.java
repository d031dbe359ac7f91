// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.RECT;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IOleInPlaceActiveObject extends IOleWindow {
  @ViewOf("address")
  public IOleInPlaceActiveObject(int address) {}
  @StatusResult
  public int ResizeBorder(RECT prcBorder, int pUIWindow, boolean fFrameWindow);
}
