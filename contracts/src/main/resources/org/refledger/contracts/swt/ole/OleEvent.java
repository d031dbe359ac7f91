// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.ole.win32;

import org.eclipse.swt.widgets.Widget;

public class OleEvent {
  public int type;
  public Widget widget;
  public int detail;
  public Variant[] arguments;

}
