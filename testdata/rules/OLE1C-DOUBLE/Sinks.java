package ole1cdouble;

import org.eclipse.swt.internal.C;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.COMObject;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.win32.OS;

class Twice {
  COMObject iSink;
  COMObject iDispatch;
  int refCount = 1;

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    if (--refCount == 0) {
      iSink.dispose();
    }
    return refCount;
  }

  int QueryInterface(long riid, long ppvObject) {
    if (riid == 0 || ppvObject == 0) {
      return COM.E_INVALIDARG; // OK: nowhere to store null
    }
    GUID guid = new GUID();
    COM.MoveMemory(guid, riid, GUID.sizeof);
    if (COM.IsEqualGUID(guid, COM.IIDIUnknown)) {
      AddRef();
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF);
      AddRef(); // BUG: OLE1C-DOUBLE
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE;
  }
}

class OneBranch {
  COMObject iSink;
  COMObject iDispatch;
  int refCount = 1;

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    if (--refCount == 0) {
      iSink.dispose();
    }
    return refCount;
  }

  int QueryInterface(long riid, long ppvObject) {
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    if (riid == 1) {
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF);
      AddRef();
    } else {
      return COM.E_NOINTERFACE;
    }
    AddRef(); // BUG: OLE1C-DOUBLE
    return COM.S_OK;
  }
}

class Once {
  COMObject iSink;
  COMObject iDispatch;
  int refCount = 1;

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    if (--refCount == 0) {
      iSink.dispose();
    }
    return refCount;
  }

  int QueryInterface(long riid, long ppvObject) {
    if (riid == 0 || ppvObject == 0) {
      return COM.E_INVALIDARG; // OK: nowhere to store null
    }
    GUID guid = new GUID();
    COM.MoveMemory(guid, riid, GUID.sizeof);
    if (COM.IsEqualGUID(guid, COM.IIDIUnknown)) {
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF);
      AddRef(); // OK: one count
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE;
  }
}

class EitherBranch {
  COMObject iSink;
  COMObject iDispatch;
  int refCount = 1;

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    if (--refCount == 0) {
      iSink.dispose();
    }
    return refCount;
  }

  int QueryInterface(long riid, long ppvObject) {
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    if (riid == 1) {
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF);
      AddRef(); // OK: one count on this path
    } else if (riid == 2) {
      OS.MoveMemory(ppvObject, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF);
      AddRef(); // OK: one count on this path
    } else {
      return COM.E_NOINTERFACE;
    }
    return COM.S_OK;
  }
}

class Born {
  private int refCount = 1;

  Born() {
    AddRef(); // BUG: OLE1C-DOUBLE "Born"
  }

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    return --refCount;
  }
}

class BornAtZero {
  private int refCount;

  BornAtZero() {
    AddRef(); // OK: the first count
  }

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    return --refCount;
  }
}

class Registered {
  private int refCount = 1;

  Registered(java.util.List<Registered> all) {
    AddRef(); // OK: the list keeps it
    all.add(this);
  }

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    return --refCount;
  }
}
