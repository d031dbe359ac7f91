// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IOleDocument extends IUnknown {
  @ViewOf("address")
  public IOleDocument(long address) {}
  @StatusResult
  public int CreateView(long pIPSite, long pstm, int dwReserved, @Out long[] ppView);
}
