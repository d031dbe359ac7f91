// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;

public interface IConnectionPointContainer extends IUnknown {
  @StatusResult
  HRESULT FindConnectionPoint(REFIID riid, @Out PointerByReference ppCP);
}
