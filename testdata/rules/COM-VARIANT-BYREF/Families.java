package comvariantbyref;

import com.sun.jna.platform.win32.OaIdl.VARIANT_BOOL;
import com.sun.jna.platform.win32.OaIdl.VARIANT_BOOLByReference;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.OleAuto.DISPPARAMS;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WTypes.BSTRByReference;
import org.eclipse.swt.internal.C;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.win32.OS;
import org.eclipse.swt.ole.win32.OleEvent;
import org.eclipse.swt.ole.win32.Variant;

/** Methods that are called with a VARIANT by reference, and put something where it points to. */
final class Families {

  abstract static class Jna {
    private BSTR title;
    private BSTR next;

    abstract void keep(BSTR old);

    void replaced(VARIANT url) {
      BSTRByReference cell = (BSTRByReference) url.getValue();
      cell.setValue(OleAuto.INSTANCE.SysAllocString("about:blank")); // BUG: COM-VARIANT-BYREF "'cell'"
    }

    void replacedInArguments(DISPPARAMS.ByReference parameters, String text) {
      VARIANT first = parameters.getArgs()[0];
      BSTRByReference cell = (BSTRByReference) first.getValue();
      if (!text.equals(cell.getString())) {
        cell.setValue(OleAuto.INSTANCE.SysAllocString(text)); // BUG: COM-VARIANT-BYREF
      }
    }

    void freedSometimes(VARIANT url, boolean free) {
      BSTRByReference cell = (BSTRByReference) url.getValue();
      if (free) {
        OleAuto.INSTANCE.SysFreeString(cell.getValue());
      }
      cell.setValue(OleAuto.INSTANCE.SysAllocString("")); // BUG: COM-VARIANT-BYREF
    }

    void dropped(VARIANT url) {
      BSTRByReference cell = (BSTRByReference) url.getValue();
      cell.setValue(null); // BUG: COM-VARIANT-BYREF
    }

    void freed(VARIANT url) {
      BSTRByReference cell = (BSTRByReference) url.getValue();
      OleAuto.INSTANCE.SysFreeString(cell.getValue());
      cell.setValue(OleAuto.INSTANCE.SysAllocString("about:blank")); // OK: the old string is freed
    }

    void freedUnlessNull(VARIANT url) {
      BSTRByReference cell = (BSTRByReference) url.getValue();
      BSTR old = cell.getValue();
      if (old != null) {
        OleAuto.INSTANCE.SysFreeString(old);
      }
      cell.setValue(OleAuto.INSTANCE.SysAllocString("about:blank")); // OK: freed, or nothing there
    }

    void onlyEmpty(VARIANT url) {
      BSTRByReference cell = (BSTRByReference) url.getValue();
      if (cell.getValue() == null) {
        cell.setValue(OleAuto.INSTANCE.SysAllocString("about:blank")); // OK: nothing was there
      }
    }

    void moved(VARIANT url) {
      BSTRByReference cell = (BSTRByReference) url.getValue();
      keep(cell.getValue());
      cell.setValue(OleAuto.INSTANCE.SysAllocString("about:blank")); // OK: somebody keeps the old one
    }

    void read(VARIANT url) {
      BSTRByReference cell = (BSTRByReference) url.getValue();
      keep(OleAuto.INSTANCE.SysAllocString(cell.getString())); // OK: nothing is stored
    }

    void same(VARIANT url) {
      BSTRByReference cell = (BSTRByReference) url.getValue();
      BSTR old = cell.getValue();
      cell.setValue(old); // OK: the same string
    }

    void cancel(VARIANT cancel) {
      VARIANT_BOOLByReference cell = (VARIANT_BOOLByReference) cancel.getValue();
      cell.setValue(new VARIANT_BOOL(true)); // OK: a truth value
    }

    /** The cell is the method's own: whoever is called replaces what is there. */
    void own(String text) {
      BSTRByReference out = new BSTRByReference();
      VARIANT argument = new VARIANT(out);
      ((BSTRByReference) argument.getValue()).setValue(null); // OK: its own cell
      keep(out.getValue());
    }

    abstract void call(VARIANT argument);

    /** Clearing frees nothing of what a VARIANT by reference points to. */
    void clearedOnly(String text) {
      BSTR made = OleAuto.INSTANCE.SysAllocString(text); // BUG: COM-BSTR-LEAK "'made'"
      VARIANT argument = new VARIANT(new BSTRByReference(made));
      call(argument);
      OleAuto.INSTANCE.VariantClear(argument);
    }

    void clearedAndFreed(String text) {
      BSTR made = OleAuto.INSTANCE.SysAllocString(text); // OK: freed by itself
      VARIANT argument = new VARIANT(new BSTRByReference(made));
      try {
        call(argument);
      } finally {
        OleAuto.INSTANCE.VariantClear(argument);
        OleAuto.INSTANCE.SysFreeString(made);
      }
    }

    void field(VARIANT name) {
      BSTRByReference cell = (BSTRByReference) name.getValue();
      OleAuto.INSTANCE.SysFreeString(cell.getValue());
      cell.setValue(title); // BUG: COM-VARIANT-BYREF "'title'"
    }

    void parameter(VARIANT name, BSTR text) {
      BSTRByReference cell = (BSTRByReference) name.getValue();
      OleAuto.INSTANCE.SysFreeString(cell.getValue());
      cell.setValue(text); // BUG: COM-VARIANT-BYREF "'text'"
    }

    void javaMemory(VARIANT name) {
      BSTRByReference cell = (BSTRByReference) name.getValue();
      OleAuto.INSTANCE.SysFreeString(cell.getValue());
      cell.setValue(new BSTR("untitled")); // BUG: COM-VARIANT-BYREF "memory of Java"
    }

    void freedTwice(VARIANT name, String text) {
      BSTRByReference cell = (BSTRByReference) name.getValue();
      OleAuto.INSTANCE.SysFreeString(cell.getValue());
      BSTR made = OleAuto.INSTANCE.SysAllocString(text);
      cell.setValue(made); // BUG: COM-VARIANT-BYREF "'made'"
      OleAuto.INSTANCE.SysFreeString(made);
    }

    void copied(VARIANT name, BSTR text) {
      BSTRByReference cell = (BSTRByReference) name.getValue();
      OleAuto.INSTANCE.SysFreeString(cell.getValue());
      cell.setValue(OleAuto.INSTANCE.SysAllocString(text.getValue())); // OK: a copy
    }

    void handedOver(VARIANT name) {
      BSTRByReference cell = (BSTRByReference) name.getValue();
      OleAuto.INSTANCE.SysFreeString(cell.getValue());
      cell.setValue(next); // OK: the field gives it away
      next = null;
    }

    void close() {
      OleAuto.INSTANCE.SysFreeString(title); // OK: the object's own
      if (next != null) {
        OleAuto.INSTANCE.SysFreeString(next);
      }
    }
  }

  abstract static class Swt {
    private IDispatch shown;

    void replaced(Variant url, char[] text) {
      long cell = url.getByRef();
      OS.MoveMemory(cell, new long[] {COM.SysAllocString(text)}, C.PTR_SIZEOF); // BUG: COM-VARIANT-BYREF "'cell'"
    }

    void replacedInEvent(OleEvent event, char[] text) {
      long cell = event.arguments[1].getByRef();
      if (cell != 0) {
        OS.MoveMemory(cell, new long[] {COM.SysAllocString(text)}, C.PTR_SIZEOF); // BUG: COM-VARIANT-BYREF
      }
    }

    void freed(Variant url, char[] text) {
      long cell = url.getByRef();
      long[] old = new long[1];
      OS.MoveMemory(old, cell, C.PTR_SIZEOF);
      COM.SysFreeString(old[0]);
      OS.MoveMemory(cell, new long[] {COM.SysAllocString(text)}, C.PTR_SIZEOF); // OK: freed
    }

    void cancel(OleEvent event) {
      long cell = event.arguments[1].getByRef();
      OS.MoveMemory(cell, new short[] {OS.VARIANT_TRUE}, 2); // OK: a truth value
    }

    /** The shape of SWT's own answer to NewWindow2. */
    void newWindow(OleEvent event, Variant window) {
      IDispatch dispatch = window.getDispatch();
      long cell = event.arguments[0].getByRef();
      if (cell != 0) {
        OS.MoveMemory(cell, new long[] {dispatch.getAddress()}, C.PTR_SIZEOF); // BUG: COM-VARIANT-BYREF "'dispatch'"
      }
    }

    void newWindowCounted(OleEvent event, Variant window) {
      IDispatch dispatch = window.getDispatch();
      dispatch.AddRef();
      long cell = event.arguments[0].getByRef();
      OS.MoveMemory(cell, new long[] {dispatch.getAddress()}, C.PTR_SIZEOF); // OK: counted
    }

    void newWindowField(OleEvent event) {
      long cell = event.arguments[0].getByRef();
      OS.MoveMemory(cell, new long[] {shown.getAddress()}, C.PTR_SIZEOF); // BUG: COM-VARIANT-BYREF "'shown'"
    }

    void newWindowFieldCounted(OleEvent event) {
      shown.AddRef();
      long cell = event.arguments[0].getByRef();
      OS.MoveMemory(cell, new long[] {shown.getAddress()}, C.PTR_SIZEOF); // OK: counted
    }

    void dispose() {
      shown.Release(); // OK: the object's own
    }
  }
}
