// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.ShTypes.STRRET;
import com.sun.jna.platform.win32.WinDef;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.StatusResult;

public interface IShellFolder {
  @StatusResult
  HRESULT QueryInterface(REFIID riid, @Out PointerByReference ppvObject);
  @Retains
  int AddRef();
  @Releases
  int Release();
  @StatusResult
  HRESULT ParseDisplayName(
      WinDef.HWND hwnd, Pointer pbc, String pszDisplayName, IntByReference pchEaten, @Out PointerByReference ppidl,
      IntByReference pdwAttributes);
  @StatusResult
  HRESULT EnumObjects(WinDef.HWND hwnd, int grfFlags, @Out PointerByReference ppenumIDList);
  @StatusResult
  HRESULT BindToObject(Pointer pidl, Pointer pbc, REFIID riid, @Out PointerByReference ppv);
  @StatusResult
  HRESULT BindToStorage(Pointer pidl, Pointer pbc, REFIID riid, @Out PointerByReference ppv);
  @StatusResult
  HRESULT CompareIDs(WinDef.LPARAM lParam, Pointer pidl1, Pointer pidl2);
  @StatusResult
  HRESULT CreateViewObject(WinDef.HWND hwndOwner, REFIID riid, @Out PointerByReference ppv);
  @StatusResult
  HRESULT GetAttributesOf(int cidl, Pointer apidl, IntByReference rgfInOut);
  @StatusResult
  HRESULT GetUIObjectOf(
      WinDef.HWND hwndOwner, int cidl, Pointer apidl, REFIID riid, IntByReference rgfReserved, @Out PointerByReference ppv);
  @StatusResult
  HRESULT GetDisplayNameOf(Pointer pidl, int flags, STRRET pName);
  @StatusResult
  HRESULT SetNameOf(WinDef.HWND hwnd, Pointer pidl, String pszName, int uFlags, @Out PointerByReference ppidlOut);
}
