// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IOleDocumentView extends IUnknown {
  @ViewOf("address")
  public IOleDocumentView(int address) {}
  @StatusResult
  public int SetInPlaceSite(int pIPSite);
}
