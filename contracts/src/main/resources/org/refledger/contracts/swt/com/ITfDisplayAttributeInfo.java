// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.TF_DISPLAYATTRIBUTE;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ITfDisplayAttributeInfo extends IUnknown {
  @ViewOf("address")
  public ITfDisplayAttributeInfo(long address) {}
  @StatusResult
  public int GetAttributeInfo(TF_DISPLAYATTRIBUTE pda);
}
