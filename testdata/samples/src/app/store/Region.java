package app.store;

import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.ptr.PointerByReference;
import io.netty.util.ReferenceCounted;
import java.util.concurrent.atomic.AtomicInteger;

/** A piece of a file in memory, counted by hand. */
class Region {
  private final AtomicInteger refs = new AtomicInteger(1);

  boolean tryRetain() {
    if (refs.get() == 0) {
      return false;
    }
    refs.incrementAndGet(); // BUG: COM-REFCOUNT-ATOMIC
    return true;
  }

  Region retain() {
    refs.incrementAndGet();
    return this;
  }

  void release() {
    refs.decrementAndGet(); // BUG: COM-REFCOUNT-REREAD
    if (refs.get() == 0) {
      unmap();
    }
  }

  private void unmap() {}
}

/** Decides by what it should not. */
final class Regions {
  void dropAll(ReferenceCounted each) {
    each.release(each.refCnt()); // BUG: COM-RELEASE-RESULT
  }

  void touch(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    source.QueryInterface(iid, cell);
    Unknown site = new Unknown(cell.getValue());
    site.Release(); // BUG: COM-HR-UNCHECKED
  }
}
