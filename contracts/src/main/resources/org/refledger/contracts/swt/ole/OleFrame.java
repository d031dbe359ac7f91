// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.ole.win32;

import org.eclipse.swt.widgets.Composite;
import org.refledger.annotations.Uncounted;

@Uncounted
public final class OleFrame extends Composite {
  public OleFrame(Composite parent, int style) {}
}
