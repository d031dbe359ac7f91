// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;

public interface ICoreWebView2SwtCallback {
  @StatusResult
  int Invoke(long arg0, long arg1);
}
