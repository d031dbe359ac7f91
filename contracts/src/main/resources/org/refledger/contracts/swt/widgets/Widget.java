// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.widgets;

public abstract class Widget {
  public void dispose();
  public boolean isDisposed();
}
