// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IStream extends IUnknown {
  @ViewOf("address")
  public IStream(long address) {}
  @StatusResult
  public int Commit(int grfCommitFlags);
  @StatusResult
  public int Read(long pv, int cb, int[] pcbWritten);
  @StatusResult
  public int Write(long pv, int cb, int[] pcbWritten);
}
