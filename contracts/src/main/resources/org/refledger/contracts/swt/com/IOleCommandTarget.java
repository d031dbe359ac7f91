// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IOleCommandTarget extends IUnknown {
  @ViewOf("address")
  public IOleCommandTarget(long address) {}
  @StatusResult
  public int Exec(GUID pguidCmdGroup, int nCmdID, int nCmdExecOpt, long pvaIn, long pvaOut);
  @StatusResult
  public int QueryStatus(GUID pguidCmdGroup, int cCmds, OLECMD prgCmds, long pCmdText);
}
