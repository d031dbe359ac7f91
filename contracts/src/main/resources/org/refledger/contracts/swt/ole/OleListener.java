// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.ole.win32;

public interface OleListener {
  void handleEvent(OleEvent event);
}
