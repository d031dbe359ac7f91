package comqiaddref;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.COM.IUnknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;

/** What is given out goes through variables and methods first. */
abstract class Shared {
  protected int count = 1;
  protected Pointer table;

  public int AddRef() {
    return ++count;
  }

  public int Release() {
    return --count;
  }

  Pointer getPointer() {
    return table;
  }
}

class InVariable extends Shared {
  public HRESULT QueryInterface(REFIID riid, PointerByReference ppv) {
    Pointer result = null;
    if (riid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      result = getPointer();
    }
    ppv.setValue(result); // BUG: COM-QI-ADDREF
    return result == null ? new HRESULT(WinError.E_NOINTERFACE) : WinError.S_OK;
  }
}

class InVariableCounted extends Shared {
  public HRESULT QueryInterface(REFIID riid, PointerByReference ppv) {
    Pointer result = null;
    if (riid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      result = getPointer();
      AddRef();
    }
    ppv.setValue(result); // OK: counted where it was chosen
    return result == null ? new HRESULT(WinError.E_NOINTERFACE) : WinError.S_OK;
  }
}

class Chosen extends Shared {
  private final Shared inner;

  Chosen(Shared inner) {
    this.inner = inner;
  }

  public HRESULT QueryInterface(REFIID riid, PointerByReference ppv) {
    Shared found =
        riid.getValue().equals(IUnknown.IID_IUNKNOWN)
            ? this
            : riid.getValue().equals(IDispatch.IID_IDISPATCH) ? inner : null;
    if (found == null) {
      ppv.setValue(null);
      return new HRESULT(WinError.E_NOINTERFACE);
    }
    ppv.setValue(found.getPointer()); // OK: counted through the variable
    found.AddRef();
    return WinError.S_OK;
  }
}

class InMethod extends Shared {
  public int QueryInterface(REFIID riid, PointerByReference ppv) {
    return offer(riid, ppv);
  }

  private int offer(REFIID riid, PointerByReference ppv) {
    if (riid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      ppv.setValue(getPointer()); // BUG: COM-QI-ADDREF
      return 0;
    }
    ppv.setValue(null);
    return WinError.E_NOINTERFACE;
  }
}
