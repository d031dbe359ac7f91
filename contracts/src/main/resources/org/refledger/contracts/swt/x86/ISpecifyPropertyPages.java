// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.ViewOf;

public class ISpecifyPropertyPages extends IUnknown {
  @ViewOf("address")
  public ISpecifyPropertyPages(int address) {}
}
