// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.Guid.IID;
import com.sun.jna.platform.win32.WinDef.DWORD;
import com.sun.jna.platform.win32.WinDef.DWORDByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.platform.win32.WinNT;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.StatusResult;

public interface IConnectionPoint extends IUnknown {
  @StatusResult @NoThrow
  HRESULT GetConnectionInterface(IID iid);
  @StatusResult @NoThrow
  WinNT.HRESULT Advise(IUnknownCallback pUnkSink, DWORDByReference pdwCookie);
  @StatusResult @NoThrow
  HRESULT Unadvise(DWORD dwCookie);
}
