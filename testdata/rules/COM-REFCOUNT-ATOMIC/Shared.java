package comrefcountatomic;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** A volatile counter: each thread sees it, and each changes it in three steps. */
class VolatileCounter {
  private volatile int refs = 1;

  void retain() {
    refs++; // BUG: COM-REFCOUNT-ATOMIC
  }

  boolean release() {
    return --refs == 0; // BUG: COM-REFCOUNT-ATOMIC
  }
}

class LockedVolatile {
  private volatile int refs = 1;

  synchronized void retain() {
    refs++; // OK: under the lock
  }

  void release() {
    synchronized (this) {
      refs--; // OK: under the same lock
    }
  }

  int refs() {
    return refs; // OK: only read
  }
}

class Updated {
  private static final AtomicIntegerFieldUpdater<Updated> REFS =
      AtomicIntegerFieldUpdater.newUpdater(Updated.class, "refs");
  private volatile int refs = 1;

  void retain() {
    REFS.incrementAndGet(this); // OK: one step
  }

  boolean release() {
    return REFS.decrementAndGet(this) == 0; // OK: decided by what it returns
  }
}
