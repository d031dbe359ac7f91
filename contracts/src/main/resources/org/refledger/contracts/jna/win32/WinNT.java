// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.NativeLong;

public interface WinNT extends WinError, WinDef, WinBase, BaseTSD {
  class HRESULT extends NativeLong {
  }
}
