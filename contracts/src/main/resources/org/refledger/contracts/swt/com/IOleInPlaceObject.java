// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.RECT;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IOleInPlaceObject extends IOleWindow {
  @ViewOf("address")
  public IOleInPlaceObject(long address) {}
  @StatusResult
  public int InPlaceDeactivate();
  @StatusResult
  public int UIDeactivate();
  @StatusResult
  public int SetObjectRects(RECT lprcPosRect, RECT lprcClipRect);
}
