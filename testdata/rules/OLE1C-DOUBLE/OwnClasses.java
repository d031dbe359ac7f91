package ole1cdouble;

import java.util.concurrent.atomic.AtomicInteger;

class Block {
  private final AtomicInteger refs = new AtomicInteger(1);

  Block() {
    retain(); // BUG: OLE1C-DOUBLE
  }

  Block retain() {
    refs.incrementAndGet();
    return this;
  }

  void release() {
    refs.decrementAndGet();
  }
}

class Child {
  private final AtomicInteger refs = new AtomicInteger(1);
  private final Child parent;

  Child(Child parent) {
    this.parent = parent.retain(); // OK: counts another object
  }

  Child retain() {
    refs.incrementAndGet();
    return this;
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      parent.release();
    }
  }
}

class Started {
  private final AtomicInteger refs = new AtomicInteger(1);
  private final Thread thread;

  Started() {
    retain(); // OK: the thread keeps it
    thread = new Thread(() -> {
      release();
    });
  }

  Started retain() {
    refs.incrementAndGet();
    return this;
  }

  void release() {
    refs.decrementAndGet();
  }
}

class Cell {
  private int refCount = 1;
  private long address;
  private Cell inner;

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
    if (iid.equals("IUnknown")) {
      ppv[0] = getAddress();
      addRef(); // OK: one count
      return 0;
    }

    return -1;
  }
}

class Pair {
  private int refCount = 1;
  private long address;
  private Pair inner;

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
    if (iid.equals("Both")) {
      ppv[0] = getAddress();
      addRef(); // OK: two pointers are given out
      inner.addRef();
      ppv[1] = inner.getAddress();
      return 0;
    }
    return -1; // OK: cleared
  }
}

class Undone {
  private int refCount = 1;
  private long address;
  private Undone inner;

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
    addRef(); // OK: kept alive during the call
    if (iid.equals("IUnknown")) {
      ppv[0] = getAddress();
      addRef(); // OK: the other count is given back
      release();
      return 0;
    }
    release();
    return -1; // OK: cleared
  }
}
