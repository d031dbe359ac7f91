package app.com;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.ConnectionPoint;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.EnumMoniker;
import com.sun.jna.platform.win32.COM.EnumVariant;
import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.COM.IUnknownCallback;
import com.sun.jna.platform.win32.COM.Moniker;
import com.sun.jna.platform.win32.COM.TypeLib;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.OaIdl.SAFEARRAY;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WinDef.DWORDByReference;
import com.sun.jna.platform.win32.WinDef.ULONG;
import com.sun.jna.platform.win32.WinDef.ULONGByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import org.refledger.annotations.Borrowed;

/** Looks into the word processor from outside. */
final class Inspector {
  private int cells;

  /** Runs a look on this thread. */
  void look(Runnable look) {
    HRESULT hr = Ole32.INSTANCE.CoInitializeEx(null, Ole32.COINIT_APARTMENTTHREADED); // BUG: COM-INIT-BALANCE
    if (hr.intValue() != COMUtils.S_OK) {
      return; // S_FALSE is a success
    }
    look.run();
    Ole32.INSTANCE.CoUninitialize();
  }

  void scriptable(Unknown object) {
    PointerByReference cell = new PointerByReference();
    HRESULT hr = object.QueryInterface(new REFIID(IDispatch.IID_IDISPATCH), cell);
    if (COMUtils.FAILED(hr)) {
      new Dispatch(cell.getValue()).Release(); // BUG: COM-OUT-USE-ON-FAIL
      return;
    }
    new Dispatch(cell.getValue()).Release(); // OK: it succeeded
  }

  void firstDocument(EnumMoniker documents) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(documents.Next(new ULONG(1), cell, new ULONGByReference()));
    new Moniker(cell.getValue()).Release(); // BUG: COM-HR-SFALSE
  }

  int pages(EnumVariant values) {
    int sum = 0;
    for (VARIANT value : values.Next(16)) { // BUG: COM-ENUM-NEXT
      sum += value.intValue();
    }
    return sum;
  }

  void library(Unknown object) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(object.QueryInterface(new REFIID(IDispatch.IID_IDISPATCH), cell));
    new TypeLib(cell.getValue()).Release(); // BUG: COM-QI-ARG
  }

  int types(Moniker moniker) {
    return new TypeLib(moniker.getPointer()).GetTypeInfoCount().intValue(); // BUG: COM-QI-CAST
  }

  void listen(ConnectionPoint point, IUnknownCallback sink) {
    COMUtils.checkRC(point.Advise(sink, new DWORDByReference())); // BUG: COM-ADVISE-COOKIE
  }

  byte firstCell(SAFEARRAY table) throws IOException {
    Pointer data = table.accessData(); // BUG: COM-SAFEARRAY-LOCK
    if (data == null) {
      throw new IOException("an empty table");
    }
    byte first = data.getByte(0);
    table.unaccessData();
    return first;
  }

  int rows(boolean empty) {
    SAFEARRAY table = SAFEARRAY.createSafeArray(4); // BUG: COM-SAFEARRAY-LEAK
    if (empty) {
      return 0;
    }
    cells = table.getUBound(0);
    table.destroy();
    return cells;
  }

  void title(@Borrowed BSTR title) {
    cells = OleAuto.INSTANCE.SysStringLen(title);
    OleAuto.INSTANCE.SysFreeString(title); // BUG: COM-BSTR-IN
  }

  byte head(@Borrowed Pointer block) {
    byte head = block.getByte(0);
    Ole32.INSTANCE.CoTaskMemFree(block); // BUG: COM-IN-FREED
    return head;
  }

  int length(String text) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    int length = OleAuto.INSTANCE.SysStringLen(copy);
    OleAuto.INSTANCE.SysFreeString(copy);
    OleAuto.INSTANCE.SysFreeString(copy); // BUG: COM-BSTR-DOUBLE
    return length;
  }

  byte block(long size) {
    Pointer block = Ole32.INSTANCE.CoTaskMemAlloc(size);
    byte first = block.getByte(0);
    Kernel32.INSTANCE.LocalFree(block); // BUG: COM-ALLOC-MISMATCH
    return first;
  }

  void reset() {
    VARIANT value = new VARIANT(new Memory(24));
    OleAuto.INSTANCE.VariantClear(value); // BUG: COM-VARIANT-INIT
  }
}

/** Hears of changes in a document as long as it lives. */
abstract class ChangeSink implements IUnknownCallback {
  private final Unknown document;
  private final DWORDByReference cookie = new DWORDByReference();
  private int refs = 1;

  ChangeSink(Unknown document, ConnectionPoint point) {
    document.AddRef();
    this.document = document;
    point.Advise(this, cookie); // BUG: COM-ADVISE-CYCLE
  }

  @Override
  public int AddRef() {
    return ++refs;
  }

  @Override
  public int Release() {
    if (--refs == 0) {
      document.Release();
    }
    return refs;
  }
}
