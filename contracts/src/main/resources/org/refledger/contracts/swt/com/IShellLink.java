// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IShellLink extends IUnknown {
  @ViewOf("address")
  public IShellLink(long address) {}
  @StatusResult
  public int SetDescription(char[] pszName);
  @StatusResult
  public int SetArguments(char[] pszArgs);
  @StatusResult
  public int SetIconLocation(char[] pszIconPath, int iIcon);
  @StatusResult
  public int SetPath(char[] pszFile);
}
