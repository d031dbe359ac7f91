// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IStream extends IUnknown {
  @ViewOf("address")
  public IStream(int address) {}
  @StatusResult
  public int Read(int pv, int cb, int[] pcbWritten);
  @StatusResult
  public int Write(int pv, int cb, int[] pcbWritten);
}
