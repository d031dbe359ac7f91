// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt;

public class SWTError extends Error {
  public SWTError() {}
  public SWTError(String message) {}
  public SWTError(int code) {}
  public SWTError(int code, String message) {}
}
