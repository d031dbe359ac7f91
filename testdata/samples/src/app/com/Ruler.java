package app.com;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.IUnknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;

/** The ruler above the page, as the word processor sees it. */
final class Ruler {
  private int refs = 1;

  static final class Face {
    private Pointer table;

    Pointer getPointer() {
      return table;
    }
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }

  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      AddRef();
      // BUG: COM-QI-IDENTITY
      ppv.setValue(new Face().getPointer());
      return WinError.S_OK;
    }
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}
