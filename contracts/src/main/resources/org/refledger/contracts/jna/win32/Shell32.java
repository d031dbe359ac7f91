// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.platform.win32.WinDef.HWND;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;

public interface Shell32 extends ShellAPI, StdCallLibrary {
  Shell32 INSTANCE = Native.load("shell32", Shell32.class, W32APIOptions.DEFAULT_OPTIONS);

  @StatusResult
  HRESULT SHGetKnownFolderPath(GUID rfid, int dwFlags, HANDLE hToken, @Out PointerByReference ppszPath);
  @StatusResult
  HRESULT SHGetDesktopFolder(@Out PointerByReference ppshf);
  @StatusResult
  HRESULT SHGetSpecialFolderLocation(WinDef.HWND hwndOwner, int nFolder, @Out PointerByReference ppidl);
  @StatusResult
  HRESULT GetCurrentProcessExplicitAppUserModelID(@Out PointerByReference ppszAppID);
}
