// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2WindowFeatures extends IUnknown {
  @ViewOf("address")
  public ICoreWebView2WindowFeatures(long address) {}
  @StatusResult
  public int get_HasPosition(int[] value);
  @StatusResult
  public int get_HasSize(int[] value);
  @StatusResult
  public int get_Left(int[] value);
  @StatusResult
  public int get_Top(int[] value);
  @StatusResult
  public int get_Height(int[] value);
  @StatusResult
  public int get_Width(int[] value);
  @StatusResult
  public int get_ShouldDisplayMenuBar(int[] value);
  @StatusResult
  public int get_ShouldDisplayStatus(int[] value);
  @StatusResult
  public int get_ShouldDisplayToolbar(int[] value);
  @StatusResult
  public int get_ShouldDisplayScrollBars(int[] value);
}
