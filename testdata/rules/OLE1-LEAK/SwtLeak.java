package ole1leak;

import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.eclipse.swt.ole.win32.OLE;
import org.eclipse.swt.ole.win32.OleAutomation;
import org.eclipse.swt.ole.win32.OleClientSite;
import org.eclipse.swt.ole.win32.Variant;

/** COM from Java by SWT. */
final class SwtLeak {
  private IDispatch dispatch;
  private OleAutomation automation;

  int automationForgotten(Variant v) {
    OleAutomation a = v.getAutomation(); // BUG: OLE1-LEAK "a.dispose()"
    return a.getIDsOfNames(new String[] {"Count"}).length;
  }

  int automationDisposed(Variant v) {
    OleAutomation a = v.getAutomation(); // OK: finally
    try {
      return a.getIDsOfNames(new String[] {"Count"}).length;
    } finally {
      a.dispose();
    }
  }

  int resultForgotten(OleAutomation a) {
    Variant result = a.getProperty(1); // BUG: OLE1-LEAK "result"
    OleAutomation inner = result.getAutomation();
    inner.dispose();
    return 1;
  }

  boolean resultOfSomeType(OleAutomation a) {
    Variant result = a.getProperty(1); // OK: the type decides whether it holds a reference
    return result != null && result.getType() == OLE.VT_EMPTY;
  }

  boolean resultOfCall(OleAutomation a) {
    return a.invoke(1) != null; // OK: most methods give nothing back
  }

  int resultWithoutReference(OleAutomation a) {
    Variant result = a.getProperty(1); // OK: what can be read as a number holds no reference
    return result == null ? 0 : result.getInt();
  }

  int resultDisposed(OleAutomation a) {
    Variant result = a.getProperty(1); // OK: disposed when there is one
    if (result == null) {
      return 0;
    }
    try {
      return result.getInt();
    } finally {
      result.dispose();
    }
  }

  int borrowed(Variant v) {
    IDispatch d = v.getDispatch(); // OK: lent by the variant
    return d == null ? 0 : 1;
  }

  void errorThrows(OleClientSite site, int code) {
    OleAutomation a = new OleAutomation(site); // BUG: OLE1-LEAK "a"
    if (code != COM.S_OK) {
      OLE.error(OLE.ERROR_INVALID_INTERFACE_ADDRESS, code);
    }
    a.dispose();
  }

  void errorAfterDispose(OleClientSite site, int code) {
    OleAutomation a = new OleAutomation(site); // OK: disposed before the error is thrown
    a.dispose();
    if (code != COM.S_OK) {
      OLE.error(OLE.ERROR_INVALID_INTERFACE_ADDRESS, code);
    }
  }

  // The clean twin of RULES.md F16: error exits go through catch and dispose
  SwtLeak(long address, OleClientSite site) {
    try {
      dispatch = new IDispatch(address);
      dispatch.AddRef(); // OK: the field's reference, released by dispose on the error path, too
      automation = new OleAutomation(site);  // OK: dispose in the catch releases the field
      if (automation.getIDsOfNames(new String[] {"Visible"}) == null) {
        OLE.error(OLE.ERROR_INVALID_INTERFACE_ADDRESS);
      }
    } catch (RuntimeException e) {
      dispose();
      throw e;
    }
  }

  void dispose() {
    if (dispatch != null) {
      dispatch.Release();
    }
    dispatch = null;
    if (automation != null) {
      automation.dispose();
    }
    automation = null;
  }

  void anonymousOwner(long address) {
    new IUnknown(address).AddRef(); // FN: OLE1-LEAK #2 a retain on a value of unknown origin
  }

  void anonymousPair(long address) {
    new IUnknown(address).AddRef(); // OK: released through another wrapper of the same address
    new IUnknown(address).Release();
  }
}
