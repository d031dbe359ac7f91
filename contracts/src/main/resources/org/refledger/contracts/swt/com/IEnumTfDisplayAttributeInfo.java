// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IEnumTfDisplayAttributeInfo extends IUnknown {
  @ViewOf("address")
  public IEnumTfDisplayAttributeInfo(long address) {}
  @StatusResult
  public int Next(int celt, @Out long[] rgelt, int[] pceltFetched);
}
