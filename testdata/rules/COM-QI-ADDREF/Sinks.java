package comqiaddref;

import org.eclipse.swt.internal.C;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.COMObject;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.win32.OS;

class NoCount {
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
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF); // BUG: COM-QI-ADDREF
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE;
  }
}

class Counted {
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
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF); // OK: counted below
      AddRef();
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE;
  }
}

class CountedBefore {
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
      this.AddRef();
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF); // OK: counted above
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE;
  }
}

class OneOfTwo {
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
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF); // OK: counted below
      AddRef();
      return COM.S_OK;
    }
    if (COM.IsEqualGUID(guid, COM.IIDIDispatch)) {
      OS.MoveMemory(ppvObject, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF); // BUG: COM-QI-ADDREF "iDispatch"
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE;
  }
}

class CommonTail {
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
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    if (riid == 1) {
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF); // OK: the tail counts
      code = COM.S_OK;
    } else if (riid == 2) {
      OS.MoveMemory(ppvObject, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF); // OK: the tail counts
      code = COM.S_OK;
    }
    if (code == COM.S_OK) {
      AddRef();
    }
    return code;
  }
}

class WrongTail {
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
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    if (riid == 1) {
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF); // BUG: COM-QI-ADDREF
      code = COM.S_OK;
    }
    if (code != COM.S_OK) {
      AddRef();
    }
    return code;
  }
}

class ByHelper {
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
      handOut(ppvObject); // OK: the helper decides
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE;
  }

  private void handOut(long ppv) {
    OS.MoveMemory(ppv, new long[] {iSink.getAddress()}, C.PTR_SIZEOF); // OK: not a query
    AddRef();
  }
}

class CountingHelper {
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
      OS.MoveMemory(ppvObject, new long[] {iSink.getAddress()}, C.PTR_SIZEOF); // OK: counted by a helper
      touched();
      return COM.S_OK;
    }
    OS.MoveMemory(ppvObject, new long[] {0}, C.PTR_SIZEOF);
    return COM.E_NOINTERFACE;
  }

  private void touched() {
    AddRef();
  }
}

class Derived extends Counted {
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
    int code = super.QueryInterface(riid, ppvObject); // OK: the super-class counts
    if (code == COM.S_OK) {
      return code;
    }
    OS.MoveMemory(ppvObject, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF); // BUG: COM-QI-ADDREF
    return COM.S_OK;
  }
}
