// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.WinDef.ULONG;
import com.sun.jna.platform.win32.WinDef.ULONGByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;

public interface IEnumMoniker extends IUnknown {
  @StatusResult
  HRESULT Clone(@Out PointerByReference ppenum);
  @StatusResult
  HRESULT Next(ULONG celt, PointerByReference rgelt, ULONGByReference pceltFetched);
  @StatusResult
  HRESULT Reset();
  @StatusResult
  HRESULT Skip(ULONG celt);
}
