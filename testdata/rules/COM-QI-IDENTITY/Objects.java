package comqiidentity;

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

/** What objects answer when they are asked for IUnknown. */
class Counted {
  private int refs = 1;

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }
}

class Face {
  private Pointer table;

  Pointer getPointer() {
    return table;
  }
}

/** JNA: a new face for each question. */
class Fresh extends Counted {
  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      AddRef();
      ppv.setValue(new Face().getPointer()); // BUG: COM-QI-IDENTITY "new Face"
      return WinError.S_OK;
    }
    return new HRESULT(WinError.E_NOINTERFACE); // OK: nothing is given out
  }
}

/** Through a variable, and for two interfaces at once. */
class FreshInVariable extends Counted {
  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    boolean known =
        iid.getValue().equals(IUnknown.IID_IUNKNOWN)
            || iid.getValue().equals(IDispatch.IID_IDISPATCH);
    if (iid.getValue().equals(IDispatch.IID_IDISPATCH)
        || iid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      Face face = new Face();
      AddRef();
      ppv.setValue(face.getPointer()); // BUG: COM-QI-IDENTITY
      return WinError.S_OK;
    }
    ppv.setValue(null);
    return new HRESULT(known ? WinError.E_FAIL : WinError.E_NOINTERFACE); // OK: null before
  }
}

/** Only the other interface is a tear-off. */
class TearOff extends Counted {
  private final Face unknown = new Face();

  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    if (iid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      ppv.setValue(unknown.getPointer()); // OK: kept in a field
      AddRef();
      return WinError.S_OK;
    }
    if (iid.getValue().equals(IDispatch.IID_IDISPATCH)) {
      AddRef();
      ppv.setValue(new Face().getPointer()); // OK: only IUnknown must be the same
      return WinError.S_OK;
    }
    ppv.setValue(null);
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

/** Made once. */
class Lazy extends Counted {
  private Face unknown;

  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      if (unknown == null) {
        unknown = new Face();
      }
      AddRef();
      ppv.setValue(unknown.getPointer()); // OK: made at the first question and kept
      return WinError.S_OK;
    }
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

class LazyInVariable extends Counted {
  private Face unknown;

  HRESULT QueryInterface(REFIID iid, PointerByReference ppv) {
    ppv.setValue(null);
    if (iid.getValue().equals(IUnknown.IID_IUNKNOWN)) {
      Face face = new Face();
      unknown = face;
      AddRef();
      ppv.setValue(face.getPointer()); // OK: a field keeps it
      return WinError.S_OK;
    }
    return new HRESULT(WinError.E_NOINTERFACE);
  }
}

/** SWT: one of two tables. */
class Mood extends Counted {
  private COMObject iFirst;
  private COMObject iSecond;
  private boolean second;

  int QueryInterface(long riid, long ppvObject) {
    GUID guid = new GUID();
    COM.MoveMemory(guid, riid, GUID.sizeof);
    if (COM.IsEqualGUID(guid, COM.IIDIUnknown)) {
      if (second) {
        OS.MoveMemory(ppvObject, new long[] {iSecond.getAddress()}, C.PTR_SIZEOF);
      } else {
        OS.MoveMemory(ppvObject, new long[] {iFirst.getAddress()}, C.PTR_SIZEOF); // BUG: COM-QI-IDENTITY "'iFirst'"
      }
      AddRef();
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE; // OK: null
  }
}

class TwoTables extends Counted {
  private COMObject iUnknown;
  private COMObject iDispatch;

  int QueryInterface(long riid, long ppvObject) {
    GUID guid = new GUID();
    COM.MoveMemory(guid, riid, GUID.sizeof);
    if (COM.IsEqualGUID(guid, COM.IIDIUnknown)) {
      OS.MoveMemory(ppvObject, new long[] {iUnknown.getAddress()}, C.PTR_SIZEOF); // OK: always this one
      AddRef();
      return COM.S_OK;
    }
    if (COM.IsEqualGUID(guid, COM.IIDIDispatch)) {
      OS.MoveMemory(ppvObject, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF); // OK: another interface
      AddRef();
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE; // OK: null
  }
}

/** SWT: a table for each question. */
class TableEachTime extends Counted {
  int QueryInterface(long riid, long ppvObject) {
    GUID guid = new GUID();
    COM.MoveMemory(guid, riid, GUID.sizeof);
    if (COM.IsEqualGUID(guid, COM.IIDIUnknown)) {
      COMObject table = new COMObject(new int[] {2, 0, 0});
      OS.MoveMemory(ppvObject, new long[] {table.getAddress()}, C.PTR_SIZEOF); // BUG: COM-QI-IDENTITY
      AddRef();
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE;
  }
}

class Part {
  private long address;

  long getAddress() {
    return address;
  }
}

/** An own class. */
class Shape {
  static final String IID_UNKNOWN = "unknown";
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
    ppv[0] = 0;
    if (IID_UNKNOWN.equals(iid)) {
      ppv[0] = new Part().getAddress(); // BUG: COM-QI-IDENTITY
      return 0;
    }
    return -1;
  }
}

class SameShape extends Shape {
  @Override
  int QueryInterface(String iid, long[] ppv) {
    ppv[0] = 0;
    if (IID_UNKNOWN.equals(iid)) {
      ppv[0] = getAddress(); // OK: itself
      addRef();
      return 0;
    }
    return super.QueryInterface(iid, ppv); // OK: handed on
  }
}
