// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.WinNT.HRESULT;
import org.refledger.annotations.StatusResult;

public class COMException extends RuntimeException {
  public COMException() {}
  public COMException(String message) {}
  public COMException(Throwable cause) {}
  public COMException(String message, Throwable cause) {}
  public COMException(String message, HRESULT hresult) {}
  @StatusResult
  public HRESULT getHresult();
  public boolean matchesErrorCode(int errorCode);
}
