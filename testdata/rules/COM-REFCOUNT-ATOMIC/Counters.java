package comrefcountatomic;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

class TestFirst {
  private final AtomicInteger refs = new AtomicInteger(1);

  boolean tryRetain() {
    if (refs.get() == 0) {
      return false;
    }
    refs.incrementAndGet(); // BUG: COM-REFCOUNT-ATOMIC "tested first"
    return true;
  }

  void retain() {
    refs.incrementAndGet(); // OK: one step
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      free();
    }
  }

  void free() {}
}

class SetFirst {
  private final AtomicInteger refs = new AtomicInteger(1);

  boolean tryRetain() {
    int seen = refs.get();
    if (seen > 0) {
      refs.set(seen + 1); // BUG: COM-REFCOUNT-ATOMIC
      return true;
    }
    return false;
  }

  void retain() {
    refs.incrementAndGet(); // OK: one step
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      free();
    }
  }

  void free() {}
}

class Loop {
  private final AtomicInteger refs = new AtomicInteger(1);

  boolean tryRetain() {
    for (int seen = refs.get(); seen > 0; seen = refs.get()) {
      if (refs.compareAndSet(seen, seen + 1)) { // OK: a compare-and-set loop
        return true;
      }
    }
    return false;
  }

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      free();
    }
  }

  void free() {}
}

class UndoneTry {
  private final AtomicInteger refs = new AtomicInteger(1);

  boolean tryRetain() {
    if (refs.getAndIncrement() == 0) { // OK: raised first, tested by the value it tells
      refs.decrementAndGet();
      return false;
    }
    return true;
  }

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      free();
    }
  }

  void free() {}
}

class Checked {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    if (refs.get() <= 0) {
      throw new IllegalStateException();
    }
    refs.incrementAndGet(); // OK: the test only guards against wrong use
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      free();
    }
  }

  void free() {}
}

class LockedTry {
  private final AtomicInteger refs = new AtomicInteger(1);

  synchronized boolean tryRetain() {
    if (refs.get() == 0) {
      return false;
    }
    refs.incrementAndGet(); // OK: under the lock
    return true;
  }

  synchronized void retain() {
    refs.incrementAndGet();
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      free();
    }
  }

  void free() {}
}

class HalfLocked {
  private final String name = "";
  private int refCount = 1;

  synchronized void AddRef() {
    refCount++; // OK: under the lock
  }

  void Release() {
    refCount--; // BUG: COM-REFCOUNT-ATOMIC "is synchronized, this is not"
  }

  void free() {}
}

class OtherHalf {
  private final String name = "";
  private int refCount = 1;

  void AddRef() {
    refCount++; // BUG: COM-REFCOUNT-ATOMIC
  }

  synchronized void Release() {
    refCount--; // OK: under the lock
  }

  void free() {}
}

class BothLocked {
  private final String name = "";
  private int refCount = 1;

  synchronized void AddRef() {
    refCount++; // OK: under the lock
  }

  synchronized void Release() {
    refCount--; // OK: under the lock
  }

  void free() {}
}

class Apartment {
  private final String name = "";
  private int refCount = 1;

  void AddRef() {
    refCount++; // OK: one thread only
  }

  void Release() {
    refCount--; // OK: one thread only
  }

  void free() {}
}

class InnerLock {
  private final String name = "";
  private int refCount = 1;

  synchronized void AddRef() {
    refCount++; // OK: under the lock
  }

  void Release() {
    synchronized (this) {
      refCount--; // OK: under a lock
    }
  }

  void free() {}
}
