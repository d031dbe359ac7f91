// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.WinBase.FILETIME;
import com.sun.jna.platform.win32.WinDef.DWORD;
import com.sun.jna.platform.win32.WinDef.DWORDByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class RunningObjectTable extends Unknown implements IRunningObjectTable {
  public RunningObjectTable() {}
  @ViewOf("pointer")
  public RunningObjectTable(Pointer pointer) {}
  @StatusResult
  public HRESULT Register(DWORD grfFlags, Pointer punkObject, Pointer pmkObjectName, DWORDByReference pdwRegister);
  @StatusResult
  public HRESULT Revoke(DWORD dwRegister);
  @StatusResult
  public HRESULT IsRunning(Pointer pmkObjectName);
  @StatusResult
  public HRESULT GetObject(Pointer pmkObjectName, @Out PointerByReference ppunkObject);
  @StatusResult
  public HRESULT NoteChangeTime(DWORD dwRegister, FILETIME pfiletime);
  @StatusResult
  public HRESULT GetTimeOfLastChange(Pointer pmkObjectName, FILETIME.ByReference pfiletime);
  @StatusResult
  public HRESULT EnumRunning(@Out PointerByReference ppenumMoniker);

  public static class ByReference extends RunningObjectTable implements Structure.ByReference {
  }
}
