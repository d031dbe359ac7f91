// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2SourceChangedEventArgs extends IUnknown {
  @ViewOf("address")
  public ICoreWebView2SourceChangedEventArgs(long address) {}
  @StatusResult
  public int get_IsNewDocument(int[] isNewDocument);
}
