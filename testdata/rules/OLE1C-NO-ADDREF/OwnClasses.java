package ole1cnoaddref;

import java.util.concurrent.atomic.AtomicInteger;

/** Starts at zero, and whoever makes it releases it. */
class Lease {
  private final AtomicInteger refs = new AtomicInteger();

  Lease() {} // BUG: OLE1C-NO-ADDREF

  void acquireOnce() {}

  Lease retain() {
    refs.incrementAndGet();
    return this;
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      close();
    }
  }

  void close() {}
}

class LeaseUser {
  void use() {
    Lease lease = new Lease();
    try {
      lease.acquireOnce();
    } finally {
      lease.release();
    }
  }
}

class Slot {
  private final AtomicInteger refs = new AtomicInteger(1);

  Slot() {} // OK: starts at one

  Slot retain() {
    refs.incrementAndGet();
    return this;
  }

  void release() {
    refs.decrementAndGet();
  }
}

class Lazy {
  private final AtomicInteger refs = new AtomicInteger();

  Lazy() {} // OK: whoever makes it counts it

  Lazy retain() {
    refs.incrementAndGet();
    return this;
  }

  void release() {
    refs.decrementAndGet();
  }
}

class LazyUser {
  void use() {
    Lazy lazy = new Lazy();
    lazy.retain(); // OK: the counter starts at zero
    try {
      lazy.hashCode();
    } finally {
      lazy.release();
    }
    Slot slot = new Slot();
    slot.release();
  }
}
