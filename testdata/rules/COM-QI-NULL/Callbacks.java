package comqinull;

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
      ppvObject.setValue(getPointer());
      AddRef();
      return WinError.S_OK;
    }

    return new HRESULT(WinError.E_NOINTERFACE); // BUG: COM-QI-NULL
  }
}

class ClearingListener {
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
      AddRef();
      return WinError.S_OK;
    }
    ppvObject.setValue(null);
    return new HRESULT(WinError.E_NOINTERFACE); // OK: cleared
  }
}

class Nothing {
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
    return new HRESULT(WinError.E_NOTIMPL); // OK: stores nothing ever
  }
}
