package comoutnull;

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

  private Unknown site;

  HRESULT GetSite(PointerByReference ppSite) {
    if (site == null) {
      return new HRESULT(WinError.E_FAIL); // BUG: COM-OUT-NULL "ppSite"
    }
    site.AddRef();
    ppSite.setValue(site.getPointer());
    return WinError.S_OK;
  }

  HRESULT GetSiteCleared(PointerByReference ppSite) {
    ppSite.setValue(null);
    if (site == null) {
      return new HRESULT(WinError.E_FAIL); // OK: cleared
    }
    site.AddRef();
    ppSite.setValue(site.getPointer());
    return WinError.S_OK;
  }
}
