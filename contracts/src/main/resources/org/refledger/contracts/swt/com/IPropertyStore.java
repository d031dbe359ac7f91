// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.PROPERTYKEY;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IPropertyStore extends IUnknown {
  @ViewOf("address")
  public IPropertyStore(long address) {}
  @StatusResult
  public int SetValue(PROPERTYKEY key, long propvar);
  @StatusResult
  public int Commit();
}
