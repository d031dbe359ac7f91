package comqinull;

import org.eclipse.swt.internal.C;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.COMObject;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.win32.OS;

class Kept {
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
      AddRef();
      return COM.S_OK;
    }

    return COM.E_NOINTERFACE; // BUG: COM-QI-NULL "ppvObject"
  }
}

class Cleared {
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
      AddRef();
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE; // OK: cleared
  }
}

class ClearedFirst {
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
      return COM.S_OK;
    }
    if (riid == 2) {
      return COM.E_FAIL; // OK: cleared at the entry
    }
    return COM.E_NOINTERFACE; // OK: cleared at the entry
  }
}

class TooLate {
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

  boolean disposed;

  int QueryInterface(long riid, long ppvObject) {
    if (disposed) {
      return COM.E_FAIL; // BUG: COM-QI-NULL
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    if (riid == 1) {
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF);
      AddRef();
      return COM.S_OK;
    }
    return COM.E_NOINTERFACE; // OK: cleared by then
  }
}

class ByVariable {
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
    int code = COM.E_NOINTERFACE;
    if (riid == 1) {
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF);
      AddRef();
      code = COM.S_OK;
    }
    return code; // BUG: COM-QI-NULL
  }
}

class Derived extends Cleared {
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

  @Override
  int QueryInterface(long riid, long ppvObject) {
    int code = super.QueryInterface(riid, ppvObject);
    if (code == COM.S_OK) {
      return code; // OK: the super-class filled it
    }
    if (riid == 2) {
      OS.MoveMemory(ppvObject, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF);
      AddRef();
      return COM.S_OK;
    }
    return COM.E_NOINTERFACE; // OK: the super-class cleared it
  }
}
