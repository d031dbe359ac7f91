package comqisuccessnull;

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

/** What objects answer to questions for an interface that they do not have. */
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

/** JNA: cleared, and reported as found. */
class Agreeable extends Counted {
  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      AddRef();
      ppv.setValue(getPointer());
      return WinError.S_OK; // OK: given out
    }
    return WinError.S_OK; // BUG: COM-QI-SUCCESS-NULL "'ppv'"
  }
}

class Refusing extends Counted {
  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      AddRef();
      ppv.setValue(getPointer());
      return WinError.S_OK;
    }
    return new HRESULT(WinError.E_NOINTERFACE); // OK: refused
  }
}

/** Nothing is stored at all on one path. */
class Silent extends Counted {
  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    if (iid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      AddRef();
      ppv.setValue(getPointer());
    }
    return WinError.S_OK; // BUG: COM-QI-SUCCESS-NULL
  }
}

/** A stub that has no interface. */
class Stub extends Counted {
  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    return WinError.S_OK; // BUG: COM-QI-SUCCESS-NULL
  }
}

class HonestStub extends Counted {
  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    return new HRESULT(WinError.E_NOTIMPL); // OK: not implemented
  }
}

class EmptyStub extends Counted {
  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    return WinError.S_OK; // OK: a stub that never touches the slot is not an implementation
  }
}

/** SWT: the address stays zero for an interface that has no table. */
class Zero {
  private COMObject iUnknown;
  private int refCount = 1;

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    return --refCount;
  }

  int QueryInterface(long riid, long ppvObject) {
    GUID guid = new GUID();
    COM.MoveMemory(guid, riid, GUID.sizeof);
    if (COM.IsEqualGUID(guid, COM.IIDIUnknown)) {
      OS.MoveMemory(ppvObject, new long[] {iUnknown.getAddress()}, C.PTR_SIZEOF);
      AddRef();
    } else {
      OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    }
    return COM.S_OK; // BUG: COM-QI-SUCCESS-NULL
  }
}

class NullSlot {
  private COMObject iUnknown;
  private int refCount = 1;

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    return --refCount;
  }

  int QueryInterface(long riid, long ppvObject) {
    if (ppvObject == 0) {
      return COM.S_OK; // OK: there is no slot, which is another mistake
    }
    GUID guid = new GUID();
    COM.MoveMemory(guid, riid, GUID.sizeof);
    if (COM.IsEqualGUID(guid, COM.IIDIUnknown)) {
      OS.MoveMemory(ppvObject, new long[] {iUnknown.getAddress()}, C.PTR_SIZEOF);
      AddRef();
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE; // OK: refused
  }
}

class Base extends Counted {
  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    return new HRESULT(WinError.E_NOINTERFACE); // OK: refused
  }
}

class Derived extends Base {
  @Override
  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    super.QueryInterface(iid, ppv);
    if (iid.getValue().equals(IDispatch.IID_IDISPATCH)) {
      AddRef();
      ppv.setValue(getPointer());
    }
    return WinError.S_OK; // OK: the super-class may have filled the slot
  }
}

/** An own class, whose status is a variable. */
class Shape {
  private int refCount = 1;
  private long address;

  long getAddress() {
    return address;
  }

  int addRef() {
    return ++refCount;
  }

  int release() {
    return --refCount;
  }

  int QueryInterface(String iid, long[] ppv) {
    long found = 0;
    if (iid.equals("IUnknown")) {
      found = getAddress();
      addRef();
    }
    ppv[0] = found;
    return 0; // BUG: COM-QI-SUCCESS-NULL
  }
}

class TestedShape extends Shape {
  @Override
  int QueryInterface(String iid, long[] ppv) {
    ppv[0] = 0;
    int status = -1;
    if (iid.equals("IUnknown")) {
      ppv[0] = getAddress();
      addRef();
      status = 0;
    }
    return status; // OK: a failure where nothing was found
  }

  /** Not a query: S_OK without an object is its own affair. */
  int GetNext(long[] ppv) {
    ppv[0] = 0;
    return 0; // OK: another method
  }
}
