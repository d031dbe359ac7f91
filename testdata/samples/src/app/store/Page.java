package app.store;

import java.util.concurrent.atomic.AtomicInteger;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.When;

/** A page of memory that is shared by counting; the annotations teach RefLedger this class. */
@RefCounted(release = "unpin")
public final class Page {
  private final AtomicInteger pins = new AtomicInteger(1);
  private final byte[] bytes;

  Page(byte[] bytes) {
    this.bytes = bytes;
  }

  @Retains
  @Same
  public Page pin() {
    pins.incrementAndGet();
    return this;
  }

  /** Takes a reference unless the page is already free. */
  @Retains(when = When.TRUE)
  public boolean tryPin() {
    int seen = pins.get();
    while (seen > 0) {
      if (pins.compareAndSet(seen, seen + 1)) {
        return true;
      }
      seen = pins.get();
    }
    return false;
  }

  @Releases
  public void unpin() {
    pins.decrementAndGet();
  }

  public int size() {
    return bytes.length;
  }
}
