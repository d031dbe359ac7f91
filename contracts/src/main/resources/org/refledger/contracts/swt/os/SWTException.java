// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt;

public class SWTException extends RuntimeException {
  public SWTException() {}
  public SWTException(String message) {}
  public SWTException(int code) {}
  public SWTException(int code, String message) {}
}
