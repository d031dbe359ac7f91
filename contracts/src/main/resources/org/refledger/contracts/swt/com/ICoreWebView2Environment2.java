// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2Environment2 extends ICoreWebView2Environment {
  @ViewOf("address")
  public ICoreWebView2Environment2(long address) {}
  @StatusResult
  public int CreateWebResourceRequest(char[] uri, char[] method, IStream postData, char[] headers, @Out long[] request);
}
