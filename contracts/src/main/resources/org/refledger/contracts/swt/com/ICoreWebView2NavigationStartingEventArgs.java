// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2NavigationStartingEventArgs extends IUnknown {
  @ViewOf("address")
  public ICoreWebView2NavigationStartingEventArgs(long address) {}
  @StatusResult
  public int get_Uri(long[] uri);
  @StatusResult
  public int get_IsUserInitiated(int[] isUserInitiated);
  @StatusResult
  public int get_IsRedirected(int[] isRedirected);
  @StatusResult
  public int get_RequestHeaders(@Out long[] requestHeaders);
  @StatusResult
  public int get_Cancel(int[] cancel);
  @StatusResult
  public int put_Cancel(boolean cancel);
  @StatusResult
  public int get_NavigationId(long[] navigationId);
}
