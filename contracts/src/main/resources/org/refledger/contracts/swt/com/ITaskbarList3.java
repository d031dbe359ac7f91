// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ITaskbarList3 extends IUnknown {
  @ViewOf("address")
  public ITaskbarList3(long address) {}
  @StatusResult
  public int SetProgressValue(long hwnd, long ullCompleted, long ullTotal);
  @StatusResult
  public int SetProgressState(long hwnd, int tbpFlags);
  @StatusResult
  public int SetOverlayIcon(long hwnd, long hIcon, long pszDescription);
}
