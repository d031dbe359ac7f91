package app.net;

import java.util.concurrent.atomic.AtomicInteger;

/** One connection; the hub keeps it. */
final class Link {
  private final AtomicInteger refs = new AtomicInteger(1);
  private final Hub hub = new Hub();
  private byte[] page = new byte[16];

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      page = null;
    }
  }

  int fail() {
    // BUG: COM-SELF-RELEASE
    hub.lost();
    return page.length;
  }

  static final class Hub {
    private Link link;

    void lost() {
      link.release();
      link = null;
    }
  }
}
