// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.RECT;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2Controller extends IUnknown {
  @ViewOf("address")
  public ICoreWebView2Controller(long address) {}
  @StatusResult
  public int put_IsVisible(boolean isVisible);
  @StatusResult
  public int put_Bounds(RECT bounds);
  @StatusResult
  public int MoveFocus(int reason);
  @StatusResult
  public int add_MoveFocusRequested(IUnknown eventHandler, long[] token);
  @StatusResult
  public int add_GotFocus(IUnknown eventHandler, long[] token);
  @StatusResult
  public int add_LostFocus(IUnknown eventHandler, long[] token);
  @StatusResult
  public int add_AcceleratorKeyPressed(IUnknown eventHandler, long[] token);
  @StatusResult
  public int NotifyParentWindowPositionChanged();
  @StatusResult
  public int Close();
  @StatusResult
  public int get_CoreWebView2(@Out long[] coreWebView2);
}
