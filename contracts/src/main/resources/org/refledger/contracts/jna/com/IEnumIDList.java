// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.StatusResult;

public interface IEnumIDList {
  @StatusResult
  HRESULT QueryInterface(REFIID riid, @Out PointerByReference ppvObject);
  @Retains
  int AddRef();
  @Releases
  int Release();
  @StatusResult
  HRESULT Next(int celt, PointerByReference rgelt, IntByReference pceltFetched);
  @StatusResult
  HRESULT Skip(int celt);
  @StatusResult
  HRESULT Reset();
  @StatusResult
  HRESULT Clone(@Out PointerByReference ppenum);
}
