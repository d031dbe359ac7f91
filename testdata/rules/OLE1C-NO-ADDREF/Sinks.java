package ole1cnoaddref;

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

  long getAddress() {
    return iSink.getAddress();
  }

  int get_self(long ppSelf) {
    OS.MoveMemory(ppSelf, new long[] {getAddress()}, C.PTR_SIZEOF); // BUG: OLE1C-NO-ADDREF
    return COM.S_OK;
  }

  int get_dispatch(long ppDispatch) {
    OS.MoveMemory(ppDispatch, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF); // BUG: OLE1C-NO-ADDREF
    return COM.S_OK;
  }

  int get_variant(long pVar) {
    OS.MoveMemory(pVar, new short[] {COM.VT_DISPATCH}, 2);
    OS.MoveMemory(pVar + 8, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF); // BUG: OLE1C-NO-ADDREF
    return COM.S_OK;
  }

  int get_variantCounted(long pVar) {
    AddRef();
    OS.MoveMemory(pVar, new short[] {COM.VT_DISPATCH}, 2);
    OS.MoveMemory(pVar + 8, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF); // OK: counted
    return COM.S_OK;
  }

  int get_counted(long ppSelf) {
    OS.MoveMemory(ppSelf, new long[] {getAddress()}, C.PTR_SIZEOF); // OK: counted
    AddRef();
    return COM.S_OK;
  }

  int get_failed(long ppSelf) {
    OS.MoveMemory(ppSelf, new long[] {getAddress()}, C.PTR_SIZEOF); // OK: nothing is owned on failure
    return COM.E_FAIL;
  }

  int get_number(long pNumber, int number) {
    OS.MoveMemory(pNumber, new int[] {number}, 4); // OK: no reference
    return COM.S_OK;
  }

  int get_memory(long ppMemory) {
    long memory = OS.GlobalAlloc(0, 8);
    OS.MoveMemory(ppMemory, new long[] {memory}, C.PTR_SIZEOF); // OK: nothing is known of it
    return COM.S_OK;
  }

  int get_block(long ppBlock) {
    OS.MoveMemory(ppBlock, new long[] {OS.GlobalAlloc(0, 4)}, C.PTR_SIZEOF); // OK: no object
    return COM.S_OK;
  }
}

/** Made and released by a manager, but born with nothing. */
class Relation {
  private COMObject iRelation;
  private int refCount;

  Relation(int kind) { // BUG: OLE1C-NO-ADDREF "Relation"
    this.kind = kind;
  }

  private final int kind;

  int QueryInterface(long riid, long ppv) {
    OS.MoveMemory(ppv, new long[] {iRelation.getAddress()}, C.PTR_SIZEOF); // OK: counted
    AddRef();
    return COM.S_OK;
  }

  int AddRef() {
    refCount++;
    return refCount;
  }

  int Release() {
    refCount--;
    if (refCount == 0) {
      iRelation.dispose();
    }
    return refCount;
  }
}

class Relations {
  private final Relation[] relations = new Relation[4];

  void add(int kind) {
    relations[kind] = new Relation(kind);
  }

  void dispose() {
    for (Relation relation : relations) {
      relation.Release();
    }
  }
}

class CountedRelation {
  private COMObject iRelation;
  private int refCount;

  CountedRelation() { // OK: counts itself
    AddRef();
  }

  int QueryInterface(long riid, long ppv) {
    OS.MoveMemory(ppv, new long[] {iRelation.getAddress()}, C.PTR_SIZEOF); // OK: counted
    AddRef();
    return COM.S_OK;
  }

  int AddRef() {
    refCount++;
    return refCount;
  }

  int Release() {
    return --refCount;
  }
}

class EventSink {
  private COMObject iDispatch;
  private int refCount;

  EventSink() {} // OK: whoever makes it counts it

  int QueryInterface(long riid, long ppv) {
    OS.MoveMemory(ppv, new long[] {iDispatch.getAddress()}, C.PTR_SIZEOF); // OK: counted
    AddRef();
    return COM.S_OK;
  }

  int AddRef() {
    refCount++;
    return refCount;
  }

  int Release() {
    return --refCount;
  }
}

class SinkOwner {
  private EventSink sink;
  private CountedRelation relation;

  void open() {
    sink = new EventSink();
    sink.AddRef();
    relation = new CountedRelation();
  }

  void close() {
    sink.Release();
    relation.Release();
  }
}
