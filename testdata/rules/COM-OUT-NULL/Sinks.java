package comoutnull;

import org.eclipse.swt.internal.C;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.COMObject;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.win32.OS;

class Site {
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

  private Site parent;
  private Site[] children = new Site[0];
  private boolean disposed;

  long getAddress() {
    return iSink.getAddress();
  }

  int get_parent(long ppParent) {
    if (disposed) {
      return COM.E_FAIL; // BUG: COM-OUT-NULL "ppParent"
    }
    parent.AddRef();
    OS.MoveMemory(ppParent, new long[] {parent.getAddress()}, C.PTR_SIZEOF);
    return COM.S_OK;
  }

  int get_parentCleared(long ppParent) {
    OS.MoveMemory(ppParent, new long[] {0}, C.PTR_SIZEOF);
    if (disposed) {
      return COM.E_FAIL; // OK: cleared at the entry
    }
    parent.AddRef();
    OS.MoveMemory(ppParent, new long[] {parent.getAddress()}, C.PTR_SIZEOF);
    return COM.S_OK;
  }

  int get_child(int index, long ppChild) {
    for (int i = 0; i < children.length; i++) {
      if (i == index) {
        Site child = children[i];
        child.AddRef();
        OS.MoveMemory(ppChild, new long[] {child.getAddress()}, C.PTR_SIZEOF);
        return COM.S_OK;
      }
    }
    return COM.E_INVALIDARG; // BUG: COM-OUT-NULL
  }

  int get_childOrNull(int index, long ppChild) {
    if (ppChild == 0) {
      return COM.E_INVALIDARG; // OK: nowhere to store null
    }
    if (index >= children.length) {
      OS.MoveMemory(ppChild, new long[] {0}, C.PTR_SIZEOF);
      return COM.E_INVALIDARG; // OK: cleared
    }
    Site child = children[index];
    child.AddRef();
    OS.MoveMemory(ppChild, new long[] {child.getAddress()}, C.PTR_SIZEOF);
    return COM.S_OK;
  }

  int get_self(long ppSelf) {
    if (disposed) {
      return COM.S_FALSE; // OK: S_FALSE is success
    }
    AddRef();
    OS.MoveMemory(ppSelf, new long[] {getAddress()}, C.PTR_SIZEOF);
    return COM.S_OK;
  }

  int get_size(long pSize) {
    if (disposed) {
      return COM.E_FAIL; // OK: no reference goes through it
    }
    OS.MoveMemory(pSize, new int[] {children.length}, 4);
    return COM.S_OK;
  }

  int get_forwarded(long ppParent) {
    if (parent != null) {
      parent.AddRef();
      OS.MoveMemory(ppParent, new long[] {parent.getAddress()}, C.PTR_SIZEOF);
      return COM.S_OK;
    }
    int code = get_parentCleared(ppParent);
    if (code != COM.S_OK) {
      return COM.E_FAIL; // OK: the other method had it
    }
    return code;
  }

  int get_any(int what, long ppAny) {
    OS.MoveMemory(ppAny, new long[] {0}, C.PTR_SIZEOF);
    return find(what, ppAny);
  }

  private int find(int what, long ppAny) {
    if (what == 0) {
      AddRef();
      OS.MoveMemory(ppAny, new long[] {getAddress()}, C.PTR_SIZEOF);
      return COM.S_OK;
    }
    return COM.E_INVALIDARG; // OK: a helper; its caller has cleared the slot
  }

  int get_nothing(long ppNothing) {
    return COM.E_NOTIMPL; // OK: never gives anything
  }
}
