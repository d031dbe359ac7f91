package ole1cdouble;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import java.util.concurrent.atomic.AtomicInteger;

class Listener {
  private final AtomicInteger refs = new AtomicInteger(1);
  private Pointer pointer;

  Pointer getPointer() {
    return pointer;
  }

  int AddRef() {
    return refs.incrementAndGet();
  }

  int Release() {
    return refs.decrementAndGet();
  }

  HRESULT QueryInterface(REFIID refid, PointerByReference ppvObject) {
    if (ppvObject == null) {
      return new HRESULT(WinError.E_POINTER); // OK: nowhere to store null
    }
    if (refid.getValue().equals(Unknown.IID_IUNKNOWN)) {
      AddRef();
      ppvObject.setValue(getPointer());
      AddRef(); // BUG: OLE1C-DOUBLE
      return WinError.S_OK;
    }
    ppvObject.setValue(null);
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

class OnceListener {
  private final AtomicInteger refs = new AtomicInteger(1);
  private Pointer pointer;

  Pointer getPointer() {
    return pointer;
  }

  int AddRef() {
    return refs.incrementAndGet();
  }

  int Release() {
    return refs.decrementAndGet();
  }

  HRESULT QueryInterface(REFIID refid, PointerByReference ppvObject) {
    if (ppvObject == null) {
      return new HRESULT(WinError.E_POINTER); // OK: nowhere to store null
    }
    if (refid.getValue().equals(Unknown.IID_IUNKNOWN)) {
      ppvObject.setValue(getPointer());
      AddRef(); // OK: one count
      return WinError.S_OK;
    }
    ppvObject.setValue(null);
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}
