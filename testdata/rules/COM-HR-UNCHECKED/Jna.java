package comhrunchecked;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.CLSID;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.Guid.IID;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;

final class Jna {
  void ignored(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    source.QueryInterface(iid, cell);
    Unknown found = new Unknown(cell.getValue());
    found.AddRef(); // BUG: COM-HR-UNCHECKED "found"
    found.Release();
    found.Release();
  }

  void kept(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = source.QueryInterface(iid, cell);
    Unknown found = new Unknown(cell.getValue());
    found.Release(); // BUG: COM-HR-UNCHECKED
  }

  void created(CLSID clsid, IID iid) {
    PointerByReference cell = new PointerByReference();
    Ole32.INSTANCE.CoCreateInstance(clsid, null, 1, iid, cell);
    new Dispatch(cell.getValue()).Release(); // BUG: COM-HR-UNCHECKED
  }

  void checked(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    Unknown found = new Unknown(cell.getValue());
    found.Release(); // OK: checkRC throws
  }

  void tested(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = source.QueryInterface(iid, cell);
    if (COMUtils.SUCCEEDED(hr)) {
      new Unknown(cell.getValue()).Release(); // OK: succeeded
    }
  }

  void testedValue(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    source.QueryInterface(iid, cell);
    if (cell.getValue() != null) {
      new Unknown(cell.getValue()).Release(); // OK: the value is tested
    }
  }

  HRESULT returned(Unknown source, REFIID iid, PointerByReference cell) {
    return source.QueryInterface(iid, cell); // OK: the caller tests
  }

  void parameter(Unknown source, REFIID iid, PointerByReference cell) {
    source.QueryInterface(iid, cell); // OK: the cell is the caller's
  }
}
