package comqistatic;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.COM.IUnknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.eclipse.swt.internal.C;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.COMObject;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.win32.OS;

/** Interfaces that come and go. */
class Counted {
  private int refs = 1;
  private Pointer table;

  Pointer getPointer() {
    return table;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }
}

/** JNA: a setter decides. */
class Switched extends Counted {
  private boolean scripting;

  void setScripting(boolean on) {
    scripting = on;
  }

  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      AddRef();
      ppv.setValue(getPointer()); // OK: always there
      return WinError.S_OK;
    }
    if (iid.getValue().equals(IDispatch.IID_IDISPATCH) && scripting) { // BUG: COM-QI-STATIC "field 'scripting'"
      AddRef();
      ppv.setValue(getPointer());
      return WinError.S_OK;
    }
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

/** Set once. */
class Configured extends Counted {
  private boolean scripting;

  Configured(boolean on) {
    configure(on);
  }

  private void configure(boolean on) {
    scripting = on;
  }

  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IDispatch.IID_IDISPATCH) && scripting) { // OK: fixed when it was made
      AddRef();
      ppv.setValue(getPointer());
      return WinError.S_OK;
    }
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

class ConfiguredFinally extends Counted {
  private final boolean scripting;

  ConfiguredFinally(boolean on) {
    scripting = on;
  }

  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IDispatch.IID_IDISPATCH) && scripting) { // OK: a final field
      AddRef();
      ppv.setValue(getPointer());
      return WinError.S_OK;
    }
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

/** Refused to some callers. */
class Guarded extends Counted {
  private Object user;

  boolean isAllowed(REFIID iid) {
    return user != null;
  }

  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IDispatch.IID_IDISPATCH)) {
      if (!isAllowed(iid)) { // BUG: COM-QI-STATIC "access check"
        return new HRESULT(WinError.E_NOINTERFACE);
      }
      AddRef();
      ppv.setValue(getPointer());
      return WinError.S_OK;
    }
    return new HRESULT(WinError.E_NOINTERFACE);
  }

  HRESULT Invoke(REFIID iid) {
    return isAllowed(iid) ? WinError.S_OK : new HRESULT(WinError.E_FAIL); // OK: methods may refuse
  }
}

class Face {
  private Pointer table;

  Pointer getPointer() {
    return table;
  }
}

/** Made at the first question. */
class Lazy extends Counted {
  private Face face;

  void reset() {
    face = null;
  }

  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IDispatch.IID_IDISPATCH)) {
      if (face == null) { // OK: both sides give it out
        face = new Face();
      }
      AddRef();
      ppv.setValue(face.getPointer());
      return WinError.S_OK;
    }
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

/** SWT: a table that somebody may take away. */
class Removable {
  private COMObject iUnknown;
  private COMObject iDispatch;
  private int refCount = 1;

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    return --refCount;
  }

  void setDispatch(COMObject table) {
    iDispatch = table;
  }

  int QueryInterface(long riid, long ppvObject) {
    GUID guid = new GUID();
    COM.MoveMemory(guid, riid, GUID.sizeof);
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    if (COM.IsEqualGUID(guid, COM.IIDIUnknown)) {
      OS.MoveMemory(ppvObject, new long[] {iUnknown.getAddress()}, C.PTR_SIZEOF);
      AddRef();
      return COM.S_OK;
    }
    if (COM.IsEqualGUID(guid, COM.IIDIDispatch)) {
      if (iDispatch != null) { // BUG: COM-QI-STATIC "'iDispatch'"
        OS.MoveMemory(ppvObject, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF);
        AddRef();
        return COM.S_OK;
      }
    }
    return COM.E_NOINTERFACE;
  }
}

/** SWT: gone when the object is disposed of. */
class Disposable {
  private COMObject iUnknown;
  private COMObject iDispatch;
  private int refCount = 1;

  Disposable() {
    createCOMInterfaces();
  }

  void createCOMInterfaces() {
    iDispatch = new COMObject(new int[] {2, 0, 0});
  }

  void disposeCOMInterfaces() {
    iDispatch = null;
  }

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    if (--refCount == 0) {
      disposeCOMInterfaces();
    }
    return refCount;
  }

  int QueryInterface(long riid, long ppvObject) {
    GUID guid = new GUID();
    COM.MoveMemory(guid, riid, GUID.sizeof);
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    if (COM.IsEqualGUID(guid, COM.IIDIDispatch)) {
      if (iDispatch != null) { // OK: as long as the object lives
        OS.MoveMemory(ppvObject, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF);
        AddRef();
        return COM.S_OK;
      }
    }
    return COM.E_NOINTERFACE;
  }
}

/** SWT: whoever asks a disconnected object gets nothing at all. */
class Disconnected {
  private COMObject iAccessible;
  private Object accessible;
  private int refCount = 1;

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    return --refCount;
  }

  void setAccessible(Object accessible) {
    this.accessible = accessible;
  }

  int QueryInterface(long riid, long ppvObject) {
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    if (accessible == null) { // OK: no interface is left
      return COM.E_FAIL;
    }
    GUID guid = new GUID();
    COM.MoveMemory(guid, riid, GUID.sizeof);
    if (COM.IsEqualGUID(guid, COM.IIDIUnknown)) {
      OS.MoveMemory(ppvObject, new long[] {iAccessible.getAddress()}, C.PTR_SIZEOF);
      AddRef();
      return COM.S_OK;
    }
    return COM.E_NOINTERFACE;
  }
}

/** Two tables, one of which always answers. */
class Mode {
  private COMObject iFirst;
  private COMObject iSecond;
  private boolean second;
  private int refCount = 1;

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    return --refCount;
  }

  void setSecond(boolean on) {
    second = on;
  }

  int QueryInterface(long riid, long ppvObject) {
    GUID guid = new GUID();
    COM.MoveMemory(guid, riid, GUID.sizeof);
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    if (COM.IsEqualGUID(guid, COM.IIDIDispatch)) {
      COMObject table = second ? iSecond : iFirst; // OK: found in any case
      OS.MoveMemory(ppvObject, new long[] {table.getAddress()}, C.PTR_SIZEOF);
      AddRef();
      return COM.S_OK;
    }
    return COM.E_NOINTERFACE;
  }
}

/** An own class; the field is behind a getter. */
class Shape {
  private int refCount = 1;
  private long address;
  private boolean selectable;
  private boolean closed;

  long getAddress() {
    return address;
  }

  int addRef() {
    return ++refCount;
  }

  int release() {
    return --refCount;
  }

  boolean isSelectable() {
    return selectable;
  }

  void select() {
    selectable = true;
  }

  void close() {
    closed = true;
  }

  int QueryInterface(String iid, long[] ppv) {
    ppv[0] = 0;
    if (closed) { // OK: a closed object refuses everything
      return -1;
    }
    if (refCount == 0) { // OK: its own count
      return -1;
    }
    if (iid.equals("IShape")) {
      ppv[0] = getAddress();
      addRef();
      return 0;
    }
    if (iid.equals("ISelection") && isSelectable()) { // BUG: COM-QI-STATIC
      ppv[0] = getAddress();
      addRef();
      return 0;
    }
    return -1;
  }
}

class HandedOn extends Shape {
  private Shape inner;
  private boolean first;

  void setFirst(boolean on) {
    first = on;
  }

  @Override
  int QueryInterface(String iid, long[] ppv) {
    if (first) { // OK: both objects are asked
      return inner.QueryInterface(iid, ppv);
    }
    return super.QueryInterface(iid, ppv);
  }
}
