// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IEnum extends IUnknown {
  @ViewOf("address")
  public IEnum(long address) {}
  @StatusResult
  public int Clone(@Out long[] ppenum);
  @StatusResult
  public int Next(int celt, long rgelt, int[] pceltFetched);
  @StatusResult
  public int Reset();
  @StatusResult
  public int Skip(int celt);
}
