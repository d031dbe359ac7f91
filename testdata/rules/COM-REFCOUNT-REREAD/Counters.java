package comrefcountreread;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

class Reread {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    refs.decrementAndGet(); // BUG: COM-REFCOUNT-REREAD "refs"
    if (refs.get() == 0) {
      free();
    }
  }

  void free() {}
}

class OneStep {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    if (refs.decrementAndGet() == 0) { // OK: one step
      free();
    }
  }

  void free() {}
}

class KeptValue {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    int left = refs.decrementAndGet(); // OK: the value is kept
    if (left == 0) {
      free();
    }
  }

  void free() {}
}

class Guarded {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    if (refs.get() <= 0) {
      throw new IllegalStateException();
    }
    if (refs.decrementAndGet() == 0) { // OK: the first read only guards
      free();
    }
  }

  void free() {}
}

class GuardedReread {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    if (refs.get() <= 0) {
      throw new IllegalStateException();
    }
    refs.decrementAndGet(); // BUG: COM-REFCOUNT-REREAD
    if (refs.get() == 0) {
      free();
    }
  }

  void free() {}
}

class Locked {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    refs.incrementAndGet();
  }

  synchronized void release() {
    refs.decrementAndGet(); // OK: under the lock
    if (refs.get() == 0) {
      free();
    }
  }

  void free() {}
}

class LockedBlock {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    synchronized (this) {
      refs.decrementAndGet(); // OK: under the lock
      if (refs.get() == 0) {
        free();
      }
    }
  }

  void free() {}
}

class Logged {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    refs.decrementAndGet(); // OK: read for a message only
    System.out.println(refs.get());
  }

  void free() {}
}

class ComStyle {
  private final AtomicInteger refs = new AtomicInteger(1);

  int AddRef() {
    return refs.incrementAndGet();
  }

  int Release() {
    refs.decrementAndGet(); // BUG: COM-REFCOUNT-REREAD
    if (refs.get() == 0) {
      free();
    }
    return refs.get();
  }

  void free() {}
}

class ComOneStep {
  private final AtomicInteger refs = new AtomicInteger(1);

  int AddRef() {
    return refs.incrementAndGet();
  }

  int Release() {
    int left = refs.decrementAndGet(); // OK: the value is kept
    if (left == 0) {
      free();
    }
    return left;
  }

  void free() {}
}

class Apartment {
  private final String name = "";
  private int refCount = 1;

  int AddRef() {
    refCount++; // OK: one thread only
    return refCount;
  }

  int Release() {
    refCount--; // OK: one thread only
    if (refCount == 0) {
      free();
    }
    return refCount;
  }

  void free() {}
}
