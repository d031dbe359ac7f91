package comoutuseonfail;

import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.eclipse.swt.ole.win32.OLE;

final class Swt {
  void inverted(IUnknown source, GUID iid) {
    long[] ppv = new long[1];
    int hr = source.QueryInterface(iid, ppv);
    if (hr != COM.S_OK) {
      new IDispatch(ppv[0]).Release(); // BUG: COM-OUT-USE-ON-FAIL "IUnknown.QueryInterface"
      return;
    }
    new IDispatch(ppv[0]).Release(); // OK: it succeeded
  }

  void fallsThrough(IUnknown source, GUID iid) {
    long[] ppv = new long[1];
    int hr = source.QueryInterface(iid, ppv);
    if (hr < 0) {
      System.err.println("no interface");
    }
    IDispatch dispatch = new IDispatch(ppv[0]);
    dispatch.Release(); // BUG: COM-OUT-USE-ON-FAIL "dispatch"
  }

  void oneMoreTest(IUnknown source, GUID iid, boolean verbose) {
    long[] ppv = new long[1];
    int hr = source.QueryInterface(iid, ppv);
    boolean found = false;
    if (hr == COM.S_OK) {
      found = true;
    } else if (verbose) {
      System.err.println("no interface");
    }
    if (found) {
      new IDispatch(ppv[0]).Release(); // OK: the flag says that it succeeded
    }
  }

  void thrown(IUnknown source, GUID iid) {
    long[] ppv = new long[1];
    int hr = source.QueryInterface(iid, ppv);
    if (hr != COM.S_OK) {
      OLE.error(OLE.ERROR_INTERFACE_NOT_FOUND, hr);
    }
    new IDispatch(ppv[0]).Release(); // OK: error never returns
  }

  void failed(IUnknown source, GUID iid) {
    long[] ppv = new long[1];
    if (source.QueryInterface(iid, ppv) != COM.S_OK) {
      return; // OK: nothing is used
    }
    new IDispatch(ppv[0]).Release();
  }

  void testedCell(IUnknown source, GUID iid) {
    long[] ppv = new long[1];
    int hr = source.QueryInterface(iid, ppv);
    if (hr != COM.S_OK) {
      System.err.println("no interface");
    }
    if (ppv[0] != 0) {
      new IDispatch(ppv[0]).Release(); // OK: the cell is tested
    }
  }
}
