// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2EnvironmentOptions extends IUnknown {
  @ViewOf("address")
  public ICoreWebView2EnvironmentOptions(long address) {}
  @StatusResult
  public int put_AdditionalBrowserArguments(char[] value);
  @StatusResult
  public int put_Language(char[] value);
  @StatusResult
  public int put_TargetCompatibleBrowserVersion(char[] value);
  @StatusResult
  public int put_AllowSingleSignOnUsingOSPrimaryAccount(int[] allow);
}
