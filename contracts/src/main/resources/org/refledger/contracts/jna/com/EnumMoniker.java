// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinDef.ULONG;
import com.sun.jna.platform.win32.WinDef.ULONGByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class EnumMoniker extends Unknown implements IEnumMoniker {
  @ViewOf("pointer")
  public EnumMoniker(Pointer pointer) {}
  @StatusResult
  public HRESULT Next(ULONG celt, PointerByReference rgelt, ULONGByReference pceltFetched);
  @StatusResult
  public HRESULT Skip(ULONG celt);
  @StatusResult
  public HRESULT Reset();
  @StatusResult
  public HRESULT Clone(@Out PointerByReference ppenum);
}
