package combstrinout;

import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WTypes.BSTRByReference;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.eclipse.swt.internal.C;
import org.eclipse.swt.internal.ole.win32.COM;
import org.refledger.annotations.InOut;
import org.refledger.annotations.Out;

/** Methods that replace the string in an in-out cell. */
abstract class Families {
  abstract void keep(BSTR old);

  void declared(@InOut BSTRByReference text) {
    text.setValue(OleAuto.INSTANCE.SysAllocString("new")); // BUG: COM-BSTR-INOUT "'text'"
  }

  void declaredRead(@InOut BSTRByReference text) {
    String old = text.getString();
    text.setValue(OleAuto.INSTANCE.SysAllocString(old.trim())); // BUG: COM-BSTR-INOUT
  }

  void declaredFreed(@InOut BSTRByReference text) {
    OleAuto.INSTANCE.SysFreeString(text.getValue());
    text.setValue(OleAuto.INSTANCE.SysAllocString("new")); // OK: the old string is freed
  }

  void declaredFirstMade(@InOut BSTRByReference text) {
    BSTR made = OleAuto.INSTANCE.SysAllocString("new");
    if (text.getValue() != null) {
      OleAuto.INSTANCE.SysFreeString(text.getValue());
    }
    text.setValue(made); // OK: freed, or nothing was there
  }

  void onlyFilled(@Out BSTRByReference text) {
    text.setValue(OleAuto.INSTANCE.SysAllocString("new")); // OK: nothing comes in
  }

  void onlyEmpty(@InOut BSTRByReference text) {
    if (text.getValue() == null) {
      text.setValue(OleAuto.INSTANCE.SysAllocString("new")); // OK: nothing was there
    }
  }

  /** A COM object for JNA: no contract says what its parameters are. */
  abstract static class Speller {
    private int refs = 1;

    abstract void log(String text);

    HRESULT QueryInterface(REFIID riid, PointerByReference ppv) {
      ppv.setValue(null);
      return new HRESULT(WinError.E_NOINTERFACE);
    }

    int AddRef() {
      return ++refs;
    }

    int Release() {
      return --refs;
    }

    HRESULT correct(BSTRByReference word) {
      String text = word.getString();
      word.setValue(OleAuto.INSTANCE.SysAllocString(text.toLowerCase())); // BUG: COM-BSTR-INOUT "'word'"
      return WinError.S_OK;
    }

    HRESULT correctSometimes(BSTRByReference word) {
      BSTR old = word.getValue();
      if (old.getValue().isEmpty()) {
        OleAuto.INSTANCE.SysFreeString(old);
      }
      word.setValue(OleAuto.INSTANCE.SysAllocString("?")); // BUG: COM-BSTR-INOUT
      return WinError.S_OK;
    }

    HRESULT correctFreed(BSTRByReference word) {
      String text = word.getString();
      OleAuto.INSTANCE.SysFreeString(word.getValue());
      word.setValue(OleAuto.INSTANCE.SysAllocString(text.toLowerCase())); // OK: freed
      return WinError.S_OK;
    }

    HRESULT correctUnlessEmpty(BSTRByReference word) {
      BSTR old = word.getValue();
      if (old != null) {
        log(old.getValue());
        OleAuto.INSTANCE.SysFreeString(old);
      }
      word.setValue(OleAuto.INSTANCE.SysAllocString("?")); // OK: freed, or nothing was there
      return WinError.S_OK;
    }

    HRESULT name(BSTRByReference name) {
      name.setValue(OleAuto.INSTANCE.SysAllocString("speller")); // OK: only filled
      return WinError.S_OK;
    }

    HRESULT check(BSTRByReference word) {
      log(word.getString()); // OK: only read
      return WinError.S_OK;
    }

    private void helper(BSTRByReference word) {
      log(word.getString());
      word.setValue(OleAuto.INSTANCE.SysAllocString("?")); // OK: no method of the interface
    }
  }

  /** A COM object in SWT's style: the cell is an address. */
  static final class Titles {
    private int refs = 1;

    int QueryInterface(long riid, long ppvObject) {
      COM.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
      return COM.E_NOINTERFACE;
    }

    int AddRef() {
      return ++refs;
    }

    int Release() {
      return --refs;
    }

    int upper(long pText) {
      long[] old = new long[1];
      COM.MoveMemory(old, pText, C.PTR_SIZEOF);
      char[] text = new char[COM.SysStringByteLen(old[0]) / 2];
      COM.MoveMemory(text, old[0], text.length * 2);
      COM.MoveMemory(pText, new long[] {COM.SysAllocString(text)}, C.PTR_SIZEOF); // BUG: COM-BSTR-INOUT "'pText'"
      return COM.S_OK;
    }

    int upperFreed(long pText) {
      long[] old = new long[1];
      COM.MoveMemory(old, pText, C.PTR_SIZEOF);
      char[] text = new char[COM.SysStringByteLen(old[0]) / 2];
      COM.MoveMemory(text, old[0], text.length * 2);
      COM.SysFreeString(old[0]);
      COM.MoveMemory(pText, new long[] {COM.SysAllocString(text)}, C.PTR_SIZEOF); // OK: freed
      return COM.S_OK;
    }

    int get(long pText, char[] text) {
      COM.MoveMemory(pText, new long[] {COM.SysAllocString(text)}, C.PTR_SIZEOF); // OK: only filled
      return COM.S_OK;
    }
  }
}
