package comoutuseonfail;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.CLSID;
import com.sun.jna.platform.win32.Guid.IID;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;

final class Jna {
  void inverted(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = source.QueryInterface(iid, cell);
    if (COMUtils.FAILED(hr)) {
      new Unknown(cell.getValue()).Release(); // BUG: COM-OUT-USE-ON-FAIL "Unknown.QueryInterface"
      return;
    }
    new Unknown(cell.getValue()).Release(); // OK: it succeeded
  }

  void negated(CLSID clsid, IID iid) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = Ole32.INSTANCE.CoCreateInstance(clsid, null, 1, iid, cell);
    if (!COMUtils.SUCCEEDED(hr)) {
      Dispatch found = new Dispatch(cell.getValue());
      found.Release(); // BUG: COM-OUT-USE-ON-FAIL "found"
      return;
    }
    new Dispatch(cell.getValue()).Release(); // OK: it succeeded
  }

  void number(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = source.QueryInterface(iid, cell);
    if (hr.intValue() < 0) {
      new Unknown(cell.getValue()).AddRef(); // BUG: COM-OUT-USE-ON-FAIL
      return;
    }
    new Unknown(cell.getValue()).Release(); // OK: zero or more
  }

  void right(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = source.QueryInterface(iid, cell);
    if (COMUtils.FAILED(hr)) {
      return;
    }
    new Unknown(cell.getValue()).Release(); // OK: the path of failure has left
  }

  void thrown(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = source.QueryInterface(iid, cell);
    COMUtils.checkRC(hr);
    new Unknown(cell.getValue()).Release(); // OK: checkRC throws
  }

  void ownError(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = source.QueryInterface(iid, cell);
    if (COMUtils.FAILED(hr)) {
      fail("no interface");
    }
    new Unknown(cell.getValue()).Release(); // OK: fail never returns
  }

  void told(Unknown source, REFIID iid, Log log) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = source.QueryInterface(iid, cell);
    if (COMUtils.FAILED(hr)) {
      log.failed(hr);
    }
    new Unknown(cell.getValue()).Release(); // OK: whoever gets the code may throw
  }

  void testedValue(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = source.QueryInterface(iid, cell);
    if (COMUtils.SUCCEEDED(hr) || cell.getValue() != null) {
      new Unknown(cell.getValue()).Release(); // OK: the value is tested
    }
  }

  void filledAgain(Unknown source, REFIID iid, REFIID other) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = source.QueryInterface(iid, cell);
    if (COMUtils.FAILED(hr)) {
      COMUtils.checkRC(source.QueryInterface(other, cell));
    }
    new Unknown(cell.getValue()).Release(); // OK: the second call filled it
  }

  private static void fail(String why) {
    throw new IllegalStateException(why);
  }

  interface Log {
    void failed(HRESULT hr);
  }
}
