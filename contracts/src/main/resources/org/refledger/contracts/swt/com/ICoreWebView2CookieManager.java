// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2CookieManager extends IUnknown {
  @ViewOf("address")
  public ICoreWebView2CookieManager(long address) {}
  @StatusResult
  public int CreateCookie(char[] name, char[] value, char[] domain, char[] path, @Out long[] cookie);
  @StatusResult
  public int GetCookies(char[] uri, IUnknown handler);
  @StatusResult
  public int AddOrUpdateCookie(ICoreWebView2Cookie cookie);
  @StatusResult
  public int DeleteCookie(ICoreWebView2Cookie cookie);
}
