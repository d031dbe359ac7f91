package ole1dreturnstored;

import java.util.concurrent.atomic.AtomicInteger;

/** Counted classes of the project itself. */
class Segment {
  private final AtomicInteger refs = new AtomicInteger(1);
  private final Segment parent;

  Segment(Segment parent) {
    this.parent = parent;
  }

  Segment retain() {
    refs.incrementAndGet();
    return this;
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      unmap();
    }
  }

  Segment retainedParent() {
    return parent; // BUG: OLE1D-RETURN-STORED
  }

  Segment retainedSelf() {
    return this; // BUG: OLE1D-RETURN-STORED
  }

  Segment retainedParentCounted() {
    return parent.retain(); // OK: counted
  }

  Segment parent() {
    return parent; // OK: lends
  }

  private void unmap() {}
}

/** Nobody counts this one. */
final class Shared {
  static final Shared INSTANCE = new Shared();
  private int refCount;

  Shared retain() {
    return this;
  }

  boolean release() {
    return false;
  }

  Shared retainedSelf() {
    return this; // OK: an immortal object needs no count
  }
}
