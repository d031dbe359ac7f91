package comrefcountreread;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

class UpdatedCounter {
  private static final AtomicIntegerFieldUpdater<UpdatedCounter> REFS =
      AtomicIntegerFieldUpdater.newUpdater(UpdatedCounter.class, "refs");
  private volatile int refs = 1;

  void retain() {
    REFS.incrementAndGet(this);
  }

  void release() {
    REFS.decrementAndGet(this); // BUG: COM-REFCOUNT-REREAD "'refs'"
    if (refs == 0) {
      close();
    }
  }

  void close() {}
}

class UpdatedOnce {
  private static final AtomicIntegerFieldUpdater<UpdatedOnce> REFS =
      AtomicIntegerFieldUpdater.newUpdater(UpdatedOnce.class, "refs");
  private volatile int refs = 1;

  void retain() {
    REFS.incrementAndGet(this);
  }

  void release() {
    int left = REFS.decrementAndGet(this); // OK: its result decides
    if (left == 0) {
      close();
    }
  }

  int refs() {
    return refs; // OK: nothing is decided
  }

  void close() {}
}
