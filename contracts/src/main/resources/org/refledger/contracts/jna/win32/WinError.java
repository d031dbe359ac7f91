// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.platform.win32.WinNT.HRESULT;

public interface WinError {
  int E_NOINTERFACE = -2147467262;
  int E_POINTER = -2147467261;
  int E_FAIL = -2147467259;
  HRESULT S_OK = new HRESULT(0);
  HRESULT S_FALSE = new HRESULT(1);

}
