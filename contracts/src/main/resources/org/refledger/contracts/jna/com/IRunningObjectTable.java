// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinBase.FILETIME;
import com.sun.jna.platform.win32.WinDef.DWORD;
import com.sun.jna.platform.win32.WinDef.DWORDByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;

public interface IRunningObjectTable extends IUnknown {
  @StatusResult
  HRESULT EnumRunning(@Out PointerByReference ppenumMoniker);
  @StatusResult
  HRESULT GetObject(Pointer pmkObjectName, @Out PointerByReference ppunkObject);
  @StatusResult
  HRESULT GetTimeOfLastChange(Pointer pmkObjectName, FILETIME.ByReference pfiletime);
  @StatusResult
  HRESULT IsRunning(Pointer pmkObjectName);
  @StatusResult
  HRESULT NoteChangeTime(DWORD dwRegister, FILETIME pfiletime);
  @StatusResult
  HRESULT Register(DWORD grfFlags, Pointer punkObject, Pointer pmkObjectName, DWORDByReference pdwRegister);
  @StatusResult
  HRESULT Revoke(DWORD dwRegister);
}
