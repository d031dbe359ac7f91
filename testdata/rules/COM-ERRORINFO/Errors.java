package comerrorinfo;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IUnknown;

/** The functions as programs declare them. */
interface OleErrors extends StdCallLibrary {
  HRESULT GetErrorInfo(int reserved, PointerByReference info);

  HRESULT SetErrorInfo(int reserved, Pointer info);

  HRESULT CreateErrorInfo(PointerByReference info);
}

/** What the error object tells. */
final class ErrorInfo extends Unknown {
  ErrorInfo(Pointer pointer) {
    super(pointer);
  }

  String GetDescription() {
    return String.valueOf(_invokeNativeInt(5, new Object[] {getPointer()}));
  }
}

final class SwtErrors {
  static native int GetErrorInfo(int reserved, long[] info);

  static native int SetErrorInfo(int reserved, long info);

  static native int CreateErrorInfo(long[] info);
}

class Jna {
  private final OleErrors errors;
  private Unknown last;
  private PointerByReference lastCell;

  Jna(OleErrors errors) {
    this.errors = errors;
  }

  boolean isExplained() {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = errors.GetErrorInfo(0, cell); // BUG: COM-ERRORINFO "'cell'"
    if (hr.intValue() != 0) {
      return false; // OK: a failure, or S_FALSE
    }
    ErrorInfo info = new ErrorInfo(cell.getValue());
    return !info.GetDescription().isEmpty();
  }

  boolean isExplainedRight() {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = errors.GetErrorInfo(0, cell); // OK: given back
    if (hr.intValue() != 0) {
      return false;
    }
    new Unknown(cell.getValue()).Release();
    return true;
  }

  void setAgain() {
    PointerByReference cell = new PointerByReference();
    if (errors.CreateErrorInfo(cell).intValue() == 0) { // BUG: COM-ERRORINFO "SetErrorInfo takes a reference of its own"
      errors.SetErrorInfo(0, cell.getValue());
    }
  }

  void setAgainRight() {
    PointerByReference cell = new PointerByReference();
    if (errors.CreateErrorInfo(cell).intValue() == 0) { // OK: given back behind it
      Unknown info = new Unknown(cell.getValue());
      errors.SetErrorInfo(0, info.getPointer());
      info.Release();
    }
  }

  void releasedInFinally(Runnable fill) {
    PointerByReference cell = new PointerByReference();
    if (errors.CreateErrorInfo(cell).intValue() != 0) { // OK: in any case
      return;
    }
    Unknown info = new Unknown(cell.getValue());
    try {
      fill.run();
      errors.SetErrorInfo(0, info.getPointer());
    } finally {
      info.Release();
    }
  }

  void early(boolean verbose) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = errors.GetErrorInfo(0, cell); // BUG: COM-ERRORINFO
    if (hr.intValue() != 0) {
      return;
    }
    Unknown info = new Unknown(cell.getValue());
    if (!verbose) {
      return;
    }
    info.Release();
  }

  void tested() {
    PointerByReference cell = new PointerByReference();
    errors.GetErrorInfo(0, cell); // OK: released where there is one
    Pointer pointer = cell.getValue();
    if (pointer == null) {
      return;
    }
    new Unknown(pointer).Release();
  }

  void kept() {
    PointerByReference cell = new PointerByReference();
    if (errors.GetErrorInfo(0, cell).intValue() == 0) { // OK: a field has it
      last = new Unknown(cell.getValue());
    }
  }

  Unknown returned() {
    PointerByReference cell = new PointerByReference();
    return errors.GetErrorInfo(0, cell).intValue() == 0 // OK: the caller has it
        ? new Unknown(cell.getValue())
        : null;
  }

  PointerByReference cell() {
    PointerByReference cell = new PointerByReference();
    errors.GetErrorInfo(0, cell); // OK: the caller has the cell
    return cell;
  }

  void keptInItsCell() {
    PointerByReference cell = new PointerByReference();
    errors.GetErrorInfo(0, cell); // OK: a field has the cell
    lastCell = cell;
  }

  void passedOn() {
    PointerByReference cell = new PointerByReference();
    if (errors.GetErrorInfo(0, cell).intValue() == 0) { // OK: another method sees to it
      log(cell.getValue());
    }
  }

  private void log(Pointer info) {
    if (info != null) {
      new Unknown(info).Release();
    }
  }
}

class Swt {
  void ignored() {
    long[] ppv = new long[1];
    int rc = SwtErrors.GetErrorInfo(0, ppv); // BUG: COM-ERRORINFO
    if (rc == COM.S_OK) {
      System.out.println("failed");
    }
  }

  void released() {
    long[] ppv = new long[1];
    int rc = SwtErrors.GetErrorInfo(0, ppv); // OK: given back
    if (rc == COM.S_OK) {
      IUnknown info = new IUnknown(ppv[0]);
      info.Release();
    }
  }

  void created() {
    long[] ppv = new long[1];
    if (SwtErrors.CreateErrorInfo(ppv) == COM.S_OK) { // BUG: COM-ERRORINFO
      SwtErrors.SetErrorInfo(0, ppv[0]);
    }
  }

  void createdRight() {
    long[] ppv = new long[1];
    if (SwtErrors.CreateErrorInfo(ppv) == COM.S_OK) { // OK: given back
      SwtErrors.SetErrorInfo(0, ppv[0]);
      new IUnknown(ppv[0]).Release();
    }
  }
}
