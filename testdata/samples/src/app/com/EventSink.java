package app.com;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import java.util.concurrent.atomic.AtomicInteger;

/** A COM object of our own: the word processor calls it when something happens. */
final class EventSink {
  private final AtomicInteger refs = new AtomicInteger(1);
  private final Pointer table;
  private boolean open = true;

  EventSink(Pointer table) {
    this.table = table;
    AddRef(); // BUG: OLE1C-DOUBLE
  }

  int AddRef() {
    return refs.incrementAndGet();
  }

  int Release() {
    return refs.decrementAndGet();
  }

  HRESULT QueryInterface(REFIID refid, PointerByReference ppvObject) {
    if (refid.getValue().equals(Unknown.IID_IUNKNOWN)) {
      ppvObject.setValue(table); // OK: whose pointer that is cannot be told
      return WinError.S_OK;
    }
    ppvObject.setValue(null);
    return new HRESULT(WinError.E_NOINTERFACE);
  }

  HRESULT GetSelf(PointerByReference ppSelf) {
    if (!open) {
      return new HRESULT(WinError.E_FAIL); // BUG: COM-OUT-NULL
    }
    ppSelf.setValue(getPointer()); // BUG: OLE1C-NO-ADDREF
    return WinError.S_OK;
  }

  Pointer getPointer() {
    return table;
  }
}

/** A second one, for closing. */
final class CloseSink {
  private final AtomicInteger refs = new AtomicInteger(1);
  private Pointer table;

  int AddRef() {
    return refs.incrementAndGet();
  }

  int Release() {
    return refs.decrementAndGet();
  }

  Pointer getPointer() {
    return table;
  }

  HRESULT QueryInterface(REFIID refid, PointerByReference ppvObject) {
    if (refid.getValue().equals(Unknown.IID_IUNKNOWN)) {
      ppvObject.setValue(getPointer()); // BUG: COM-QI-ADDREF
      return WinError.S_OK;
    }
    return new HRESULT(WinError.E_NOINTERFACE); // BUG: COM-QI-NULL
  }
}
