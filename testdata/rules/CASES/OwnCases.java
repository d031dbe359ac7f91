package cases;

import java.util.concurrent.atomic.AtomicInteger;
import org.refledger.annotations.InOut;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.StatusResult;

/** A counted class of one's own, for the cases that need no library. */
class OwnThing {
  private final AtomicInteger refs = new AtomicInteger(1);

  @Retains
  OwnThing retain() {
    refs.incrementAndGet();
    return this;
  }

  @Releases
  void release() {
    if (refs.decrementAndGet() == 0) {
      free();
    }
  }

  void go() {}

  private void free() {}
}

/** The numbered cases of the rule reference that need no library. */
abstract class OwnCases {
  private OwnThing site;

  @StatusResult
  int case28Overwrites(@InOut OwnThing[] slot) {
    slot[0] = new OwnThing(); // BUG: OLE1A-NO-RELEASE
    return 0;
  }

  @StatusResult
  int case28Releases(@InOut OwnThing[] slot) {
    if (slot[0] != null) {
      slot[0].release();
    }
    slot[0] = new OwnThing(); // OK: the old one is released
    return 0;
  }

  @StatusResult
  int case29FailsReleased(@InOut OwnThing[] slot, boolean bad) {
    slot[0].release(); // BUG: OLE1A-FAIL-RELEASED
    if (bad) {
      return -1;
    }
    slot[0] = new OwnThing();
    return 0;
  }

  @Owned
  OwnThing case35NotCounted() {
    return site; // BUG: OLE1D-RETURN-STORED
  }

  @Owned
  OwnThing case35Counted() {
    return site.retain(); // OK: counted for the caller
  }

  void close() {
    site.release();
    site = null;
  }
}

/** Case 61: the counter is read again. */
final class Case61 {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    refs.decrementAndGet(); // BUG: COM-REFCOUNT-REREAD
    if (refs.get() == 0) {
      free();
    }
  }

  private void free() {}
}

/** Case 61, right: the number that the step returns decides. */
final class Case61Right {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    if (refs.decrementAndGet() == 0) { // OK: one step
      free();
    }
  }

  private void free() {}
}
