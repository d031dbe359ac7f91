// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2NewWindowRequestedEventArgs extends IUnknown {
  @ViewOf("address")
  public ICoreWebView2NewWindowRequestedEventArgs(long address) {}
  @StatusResult
  public int get_Uri(long[] uri);
  @StatusResult
  public int put_NewWindow(long newWindow);
  @StatusResult
  public int get_NewWindow(@Out long[] newWindow);
  @StatusResult
  public int put_Handled(boolean handled);
  @StatusResult
  public int get_Handled(int[] handled);
  @StatusResult
  public int get_IsUserInitiated(int[] isUserInitiated);
  @StatusResult
  public int GetDeferral(@Out long[] deferral);
  @StatusResult
  public int get_WindowFeatures(@Out long[] value);
}
