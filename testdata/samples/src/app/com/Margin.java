package app.com;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.COM.IUnknown;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;

/** The margin of a page, as the word processor sees it. */
final class Margin {
  private int refs = 1;
  private Pointer table;
  private boolean scripting;

  /** What OLE tells about errors. */
  interface OleErrors extends StdCallLibrary {
    HRESULT GetErrorInfo(int reserved, PointerByReference info);
  }

  /** An error object. */
  static final class ErrorInfo extends Unknown {
    ErrorInfo(Pointer pointer) {
      super(pointer);
    }

    String GetDescription() {
      return String.valueOf(_invokeNativeInt(5, new Object[] {getPointer()}));
    }
  }

  Pointer getPointer() {
    return table;
  }

  void setScripting(boolean on) {
    scripting = on;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }

  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      AddRef();
      ppv.setValue(getPointer());
      return WinError.S_OK;
    }
    if (iid.getValue().equals(IDispatch.IID_IDISPATCH)) {
      if (!scripting) { // BUG: COM-QI-STATIC
        return new HRESULT(WinError.E_NOINTERFACE);
      }
      AddRef();
      ppv.setValue(getPointer());
    }
    return WinError.S_OK; // BUG: COM-QI-SUCCESS-NULL
  }

  boolean isExplained(OleErrors errors) {
    PointerByReference cell = new PointerByReference();
    if (errors.GetErrorInfo(0, cell).intValue() != 0) { // BUG: COM-ERRORINFO
      return false;
    }
    return !new ErrorInfo(cell.getValue()).GetDescription().isEmpty();
  }

  void printLater(com.sun.jna.platform.win32.COM.Dispatch job) {
    new Thread(() -> job.AddRef()).start(); // BUG: COM-APARTMENT
  }
}
