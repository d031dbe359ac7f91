package ole2boutleak;

import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.ole.win32.IUnknown;

/** SWT of 32 bit, where a pointer is an int. */
final class Swt32 {
  static int lost(GUID clsid, GUID iid) {
    int[] ppv = new int[1];
    int code = COM.CoCreateInstance(clsid, 0, 1, iid, ppv); // BUG: OLE2B-OUT-LEAK "'ppv'"
    if (code != COM.S_OK) {
      return code;
    }
    return new IDispatch(ppv[0]).GetIDsOfNames(iid, new String[] {"Name"}, 1, 0, new int[1]);
  }

  static int given(GUID clsid, GUID iid) {
    int[] ppv = new int[1];
    int code = COM.CoCreateInstance(clsid, 0, 1, iid, ppv); // OK: given back
    if (code == COM.S_OK) {
      IUnknown unknown = new IUnknown(ppv[0]);
      unknown.Release();
    }
    return code;
  }

  static boolean early(IUnknown unknown, GUID iid, boolean quick) {
    int[] ppv = new int[1];
    if (unknown.QueryInterface(iid, ppv) != COM.S_OK) { // BUG: OLE2B-OUT-LEAK
      return false;
    }
    if (quick) {
      return true;
    }
    new IUnknown(ppv[0]).Release();
    return true;
  }

  static IUnknown returned(IUnknown unknown, GUID iid) {
    int[] ppv = new int[1];
    int code = unknown.QueryInterface(iid, ppv); // OK: the caller has it
    return code == COM.S_OK ? new IUnknown(ppv[0]) : null;
  }

  static void lent(int address) {
    IUnknown unknown = new IUnknown(address);
    unknown.AddRef();
    unknown.Release(); // OK: its own count
  }
}
