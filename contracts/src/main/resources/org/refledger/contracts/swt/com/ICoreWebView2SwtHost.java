// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

public interface ICoreWebView2SwtHost {
  long CallJava(int index, long bstrToken, long bstrArgsJson);
}
