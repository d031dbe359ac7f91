package ole1cnoaddref;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import java.util.concurrent.atomic.AtomicInteger;

class Provider {
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

  HRESULT GetSelf(PointerByReference ppSelf) {
    ppSelf.setValue(getPointer()); // BUG: OLE1C-NO-ADDREF
    return WinError.S_OK;
  }

  HRESULT GetSelfCounted(PointerByReference ppSelf) {
    AddRef();
    ppSelf.setValue(getPointer()); // OK: counted
    return WinError.S_OK;
  }
}

class Stub {
  private final AtomicInteger refs = new AtomicInteger(1);
  private Pointer pointer;

  Pointer getPointer() {
    return pointer;
  }

  int AddRef() {
    return 1;
  }

  int Release() {
    return 1;
  }

  HRESULT GetSelf(PointerByReference ppSelf) {
    ppSelf.setValue(getPointer()); // OK: constant stubs
    return WinError.S_OK;
  }
}
