package cases;

import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.eclipse.swt.internal.win32.OS;
import org.eclipse.swt.ole.win32.OleAutomation;
import org.eclipse.swt.ole.win32.Variant;

/** The numbered cases of the rule reference that have a form with SWT. */
final class SwtCases {
  Variant case14NotDisposed(Variant v) {
    return v.getAutomation().getProperty(1); // BUG: OLE2B-IGNORED-RESULT
  }

  Variant case14Disposed(Variant v) {
    OleAutomation a = v.getAutomation(); // OK: disposed
    Variant property = a.getProperty(1);
    a.dispose();
    return property;
  }

  void case15Both(Variant source) {
    OleAutomation a = source.getAutomation();
    Variant v = new Variant(a);
    v.dispose();
    a.dispose(); // BUG: OLE1-OVER-RELEASE
  }

  void case49Forwarded(IUnknown source, long riid, long ppv) {
    long[] out = new long[1];
    int hr = source.QueryInterface(COM.IIDIDispatch, out);
    OS.MoveMemory(ppv, out, 8); // OK: the slot gets what the call stored, or zero
    if (hr != COM.S_OK) {
      return;
    }
  }

  void case56Mismatch(char[] text) {
    long copy = COM.SysAllocString(text);
    OS.CoTaskMemFree(copy); // BUG: COM-ALLOC-MISMATCH
  }

  void case57NotInitialised() {
    long variant = OS.GlobalAlloc(OS.GMEM_FIXED, 24);
    COM.VariantClear(variant); // BUG: COM-VARIANT-INIT
    OS.GlobalFree(variant);
  }

  void case57Initialised() {
    long variant = OS.GlobalAlloc(OS.GMEM_FIXED | OS.GMEM_ZEROINIT, 24);
    COM.VariantClear(variant); // OK: zeroed
    OS.GlobalFree(variant);
  }
}

/** Case 16, SWT's own constructor: its error paths go through a catch that disposes. */
final class Case16 {
  private IUnknown unknown;

  Case16(String progId) {
    OS.OleInitialize(0); // OK: dispose() ends it
    try {
      long[] ppv = new long[1];
      int hr = COM.CoCreateInstance(null, 0, 1, COM.IIDIUnknown, ppv); // OK: given back by dispose()
      if (hr != COM.S_OK) {
        throw new IllegalStateException("no object");
      }
      unknown = new IUnknown(ppv[0]);
      ppv[0] = 0;
      hr = COM.OleRun(unknown.getAddress());
      if (hr != COM.S_OK) {
        throw new IllegalStateException("not running");
      }
    } catch (IllegalStateException e) {
      dispose();
      throw e;
    }
  }

  void dispose() {
    if (unknown != null) {
      unknown.Release();
    }
    unknown = null;
    OS.OleUninitialize();
  }
}
