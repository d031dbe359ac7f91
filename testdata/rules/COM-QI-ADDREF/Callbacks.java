package comqiaddref;

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
      ppvObject.setValue(getPointer()); // BUG: COM-QI-ADDREF "getPointer()"
      return WinError.S_OK;
    }
    ppvObject.setValue(null);
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

class CountedListener {
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
      ppvObject.setValue(getPointer()); // OK: counted below
      AddRef();
      return WinError.S_OK;
    }
    ppvObject.setValue(null);
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

class LateListener {
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
      ppvObject.setValue(getPointer()); // OK: counted above
      return WinError.S_OK;
    }
    ppvObject.setValue(null);
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

/** Java keeps it alive. */
class Stub {
  private final AtomicInteger refs = new AtomicInteger(1);
  private Pointer pointer;

  Pointer getPointer() {
    return pointer;
  }

  int AddRef() {
    return 0;
  }

  int Release() {
    return 0;
  }

  HRESULT QueryInterface(REFIID refid, PointerByReference ppvObject) {
    if (ppvObject == null) {
      return new HRESULT(WinError.E_POINTER); // OK: nowhere to store null
    }
    if (refid.getValue().equals(Unknown.IID_IUNKNOWN)) {
      ppvObject.setValue(getPointer()); // OK: the counting methods are constant stubs
      return WinError.S_OK;
    }
    ppvObject.setValue(null);
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

class Inner {
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

  private final Unknown inner = new Unknown();

  HRESULT QueryInterface(REFIID refid, PointerByReference ppvObject) {
    return inner.QueryInterface(refid, ppvObject); // OK: delegated
  }
}
