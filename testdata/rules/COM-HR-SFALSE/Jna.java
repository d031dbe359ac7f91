package comhrsfalse;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.EnumMoniker;
import com.sun.jna.platform.win32.COM.Moniker;
import com.sun.jna.platform.win32.WinDef.ULONG;
import com.sun.jna.platform.win32.WinDef.ULONGByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;

final class Jna {
  private static final ULONG ONE = new ULONG(1);

  void checked(EnumMoniker all) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(all.Next(ONE, cell, new ULONGByReference()));
    Moniker first = new Moniker(cell.getValue());
    first.Release(); // BUG: COM-HR-SFALSE "'first' is used although EnumMoniker.Next() can return S_FALSE"
  }

  void succeeded(EnumMoniker all) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = all.Next(ONE, cell, new ULONGByReference());
    while (COMUtils.SUCCEEDED(hr)) {
      new Moniker(cell.getValue()).Release(); // BUG: COM-HR-SFALSE
      hr = all.Next(ONE, cell, new ULONGByReference());
    }
  }

  void exact(EnumMoniker all) {
    PointerByReference cell = new PointerByReference();
    while (all.Next(ONE, cell, new ULONGByReference()).intValue() == COMUtils.S_OK) {
      new Moniker(cell.getValue()).Release(); // OK: S_FALSE ends the loop
    }
  }

  void exactly(EnumMoniker all) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = all.Next(ONE, cell, new ULONGByReference());
    if (hr.intValue() == COMUtils.S_FALSE || COMUtils.FAILED(hr)) {
      return;
    }
    new Moniker(cell.getValue()).Release(); // OK: S_FALSE has left
  }

  void counted(EnumMoniker all) {
    PointerByReference cell = new PointerByReference();
    ULONGByReference fetched = new ULONGByReference();
    COMUtils.checkRC(all.Next(ONE, cell, fetched));
    if (fetched.getValue().intValue() == 1) {
      new Moniker(cell.getValue()).Release(); // OK: there is one
    }
  }

  void testedValue(EnumMoniker all) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(all.Next(ONE, cell, new ULONGByReference()));
    if (cell.getValue() != null) {
      new Moniker(cell.getValue()).Release(); // OK: the value is tested
    }
  }

  HRESULT passedOn(EnumMoniker all, PointerByReference cell) {
    return all.Next(ONE, cell, new ULONGByReference()); // OK: the caller tests
  }
}
