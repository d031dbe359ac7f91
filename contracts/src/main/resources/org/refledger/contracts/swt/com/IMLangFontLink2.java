// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IMLangFontLink2 extends IUnknown {
  @ViewOf("address")
  public IMLangFontLink2(long address) {}
  @StatusResult
  public int GetStrCodePages(char[] pszSrc, int cchSrc, int dwPriorityCodePages, int[] pdwCodePages, int[] pcchCodePages);
  @StatusResult
  public int ReleaseFont(long hFont);
  @StatusResult
  public int MapFont(long hDC, int dwCodePages, char chSrc, long[] phDestFont);
}
