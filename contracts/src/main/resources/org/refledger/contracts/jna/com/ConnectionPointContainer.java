// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ConnectionPointContainer extends Unknown implements IConnectionPointContainer {
  @ViewOf("pointer")
  public ConnectionPointContainer(Pointer pointer) {}
  @StatusResult
  public HRESULT EnumConnectionPoints();
  @StatusResult
  public HRESULT FindConnectionPoint(REFIID riid, @Out PointerByReference ppCP);
}
