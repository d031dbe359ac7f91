// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2_2 extends ICoreWebView2 {
  @ViewOf("address")
  public ICoreWebView2_2(long address) {}
  @StatusResult
  public int NavigateWithWebResourceRequest(IUnknown request);
  @StatusResult
  public int add_DOMContentLoaded(IUnknown handler, long[] token);
  @StatusResult
  public int get_CookieManager(@Out long[] cookieManager);
}
