// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Guid.IID;
import com.sun.jna.platform.win32.WinDef.DWORD;
import com.sun.jna.platform.win32.WinDef.DWORDByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ConnectionPoint extends Unknown implements IConnectionPoint {
  @ViewOf("pointer")
  public ConnectionPoint(Pointer pointer) {}
  @StatusResult @NoThrow
  public HRESULT GetConnectionInterface(IID iid);
  @StatusResult @NoThrow
  public HRESULT Advise(IUnknownCallback pUnkSink, DWORDByReference pdwCookie);
  @StatusResult @NoThrow
  public HRESULT Unadvise(DWORD dwCookie);
}
