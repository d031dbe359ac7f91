package comhrunchecked;

import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.eclipse.swt.ole.win32.OLE;

final class Swt {
  void ignored(IUnknown source, GUID iid) {
    long[] ppv = new long[1];
    source.QueryInterface(iid, ppv);
    IDispatch dispatch = new IDispatch(ppv[0]);
    dispatch.Release(); // BUG: COM-HR-UNCHECKED "IUnknown.QueryInterface"
  }

  void oneBranch(IUnknown source, GUID iid, boolean careful) {
    long[] ppv = new long[1];
    int hr = source.QueryInterface(iid, ppv);
    if (careful) {
      if (hr != COM.S_OK) {
        return;
      }
    }
    new IDispatch(ppv[0]).Release(); // BUG: COM-HR-UNCHECKED
  }

  void tested(IUnknown source, GUID iid) {
    long[] ppv = new long[1];
    if (source.QueryInterface(iid, ppv) == COM.S_OK) {
      new IDispatch(ppv[0]).Release(); // OK: tested
    }
  }

  void thrown(IUnknown source, GUID iid) {
    long[] ppv = new long[1];
    int hr = source.QueryInterface(iid, ppv);
    if (hr != COM.S_OK) {
      OLE.error(OLE.ERROR_INTERFACE_NOT_FOUND, hr);
    }
    IDispatch dispatch = new IDispatch(ppv[0]);
    dispatch.Release(); // OK: error never returns
  }

  void testedValue(IUnknown source, GUID iid) {
    long[] ppv = new long[1];
    source.QueryInterface(iid, ppv);
    if (ppv[0] != 0) {
      new IDispatch(ppv[0]).Release(); // OK: the value is tested
    }
  }

  void handed(IUnknown source, GUID iid) {
    long[] ppv = new long[1];
    int hr = source.QueryInterface(iid, ppv);
    check(hr);
    new IDispatch(ppv[0]).Release(); // OK: a method of its own tests
  }

  private static native void check(int hr);
}
