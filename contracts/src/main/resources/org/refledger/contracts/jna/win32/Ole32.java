// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.CLSID;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.platform.win32.WTypes.LPOLESTR;
import com.sun.jna.platform.win32.WinDef.DWORD;
import com.sun.jna.platform.win32.WinDef.LPVOID;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.platform.win32.WinNT.SECURITY_DESCRIPTOR;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Out;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.When;

public interface Ole32 extends StdCallLibrary {
  Ole32 INSTANCE = Native.load("Ole32", Ole32.class, W32APIOptions.DEFAULT_OPTIONS);

  @StatusResult
  HRESULT CoCreateGuid(GUID pguid);
  int StringFromGUID2(GUID rguid, char[] lpsz, int cchMax);
  @StatusResult
  HRESULT IIDFromString(String lpsz, GUID lpiid);
  @StatusResult
  HRESULT CoInitialize(LPVOID pvReserved);
  @StatusResult
  HRESULT CoInitializeEx(Pointer reserved, int dwCoInit);
  @StatusResult
  HRESULT CoInitializeSecurity(
      SECURITY_DESCRIPTOR pSecDesc, int cAuthSvc, Pointer asAuthSvc, Pointer pReserved1, int dwAuthnLevel, int dwImpLevel,
      Pointer pAuthList, int dwCapabilities, Pointer pReserved3);
  @StatusResult
  HRESULT CoSetProxyBlanket(
      Unknown pProxy, int dwAuthnSvc, int dwAuthzSvc, LPOLESTR pServerPrincName, int dwAuthnLevel, int dwImpLevel,
      Pointer pAuthInfo, int dwCapabilities);
  void CoUninitialize();
  @StatusResult
  HRESULT CoCreateInstance(GUID rclsid, Pointer pUnkOuter, int dwClsContext, GUID riid, @Out PointerByReference ppv);
  @StatusResult
  HRESULT CLSIDFromProgID(String lpszProgID, CLSID.ByReference lpclsid);
  @StatusResult
  HRESULT CLSIDFromString(String lpsz, CLSID.ByReference pclsid);
  @Owned @Nullable
  Pointer CoTaskMemAlloc(long cb);
  @Owned(when = When.NON_NULL) @Nullable
  Pointer CoTaskMemRealloc(@Consumed(when = When.NON_NULL) Pointer pv, long cb);
  void CoTaskMemFree(@Releases Pointer pv);
  @StatusResult
  HRESULT CoGetMalloc(DWORD dwMemContext, @Out PointerByReference ppMalloc);
  @StatusResult
  HRESULT GetRunningObjectTable(DWORD reserved, @Out PointerByReference pprot);
  @StatusResult
  HRESULT CreateBindCtx(DWORD reserved, @Out PointerByReference ppbc);
  boolean CoIsHandlerConnected(Pointer pUnk);
  @StatusResult
  HRESULT OleInitialize(Pointer pvReserved);
  void OleUninitialize();
  @StatusResult
  HRESULT OleFlushClipboard();
  @StatusResult
  HRESULT OleRun(Pointer pUnknown);
}
