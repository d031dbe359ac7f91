package ole1leak;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.When;

/** A class of one's own, taught by annotations in the source. */
final class OwnPages {

  @RefCounted(release = "unpin")
  static final class Page {
    private int pins = 1;

    @Retains
    @Same
    Page pin() {
      pins++;
      return this;
    }

    @Retains(when = When.TRUE)
    boolean tryPin() {
      if (pins == 0) {
        return false;
      }
      pins++;
      return true;
    }

    @Releases
    void unpin() {
      pins--;
    }

    int size() {
      return 4096;
    }
  }

  interface Pool {
    @Owned
    Page take();

    @Owned(when = When.NON_NULL)
    Page takeIfFree();

    void give(@Consumed Page page);

    void offerBack(@Consumed(when = When.RETURNS) Page page) throws IOException;

    boolean tryGive(@Consumed(when = When.TRUE) Page page);

    @Borrowed
    Page root();
  }

  private final Map<Integer, Page> pages = new HashMap<>();

  int forgotten(Pool pool) {
    Page page = pool.take(); // BUG: OLE1-LEAK "page.unpin()"
    return page.size();
  }

  int released(Pool pool) {
    Page page = pool.take(); // OK: finally
    try {
      return page.size();
    } finally {
      page.unpin();
    }
  }

  void given(Pool pool) {
    Page page = pool.take(); // OK: consumed
    pool.give(page);
  }

  void givenOnReturnOnly(Pool pool) throws IOException {
    Page page = pool.take(); // BUG: OLE1-LEAK "IOException"
    pool.offerBack(page);
  }

  void givenOnReturnOrReleased(Pool pool) throws IOException {
    Page page = pool.take(); // OK: released when the hand-over throws
    try {
      pool.offerBack(page);
    } catch (IOException e) {
      page.unpin();
      throw e;
    }
  }

  void givenIfTrue(Pool pool) {
    Page page = pool.take(); // OK: released when refused
    if (!pool.tryGive(page)) {
      page.unpin();
    }
  }

  void givenIfTrueForgotten(Pool pool) {
    Page page = pool.take(); // BUG: OLE1-LEAK "page"
    pool.tryGive(page);
  }

  int nullable(Pool pool) {
    Page page = pool.takeIfFree(); // OK: null owns nothing
    if (page == null) {
      return 0;
    }
    int size = page.size();
    page.unpin();
    return size;
  }

  int borrowed(Pool pool) {
    Page root = pool.root(); // OK: lent by the pool
    return root.size();
  }

  int pinned(Pool pool, boolean deep) {
    Page root = pool.root().pin(); // BUG: OLE1-LEAK "root"
    if (deep) {
      return root.size();
    }
    root.unpin();
    return 0;
  }

  int tried(Pool pool) {
    Page root = pool.root();
    if (!root.tryPin()) { // OK: false gives nothing
      return 0;
    }
    int size = root.size();
    root.unpin();
    return size;
  }

  // A body is its own contract: open returns what it takes, dispose releases what it gets.
  private static Page open(Pool pool) {
    return pool.take(); // OK: returned
  }

  private static void dispose(Page page) {
    page.unpin();
  }

  int inferredForgotten(Pool pool) {
    Page page = open(pool); // BUG: OLE1-LEAK "page"
    return page.size();
  }

  int inferredReleased(Pool pool) {
    Page page = open(pool); // OK: the helper releases
    int size = page.size();
    dispose(page);
    return size;
  }

  // the sibling path decides: this method consumes its parameter
  void store(int key, @Consumed Page page) { // BUG: OLE1-LEAK "page"
    if (key < 0) {
      return;
    }
    replace(pages.put(key, page));
  }

  private static void replace(Page old) {
    if (old != null) {
      old.unpin();
    }
  }

  void storeCleanly(int key, @Consumed Page page) { // OK: the rejected page is released
    if (key < 0) {
      page.unpin();
      return;
    }
    replace(pages.put(key, page));
  }

  void close() {
    for (Page page : pages.values()) {
      page.unpin();
    }
    pages.clear();
  }

  void two(Pool pool) {
    Page first = pool.take(); // OK: released
    Page second = pool.take(); // BUG: OLE1-LEAK "second"
    if (first.size() > second.size()) {
      first.unpin();
      return;
    }
    second.unpin();
    first.unpin();
  }

  void twoReferences(Pool pool) {
    Page page = pool.take(); // OK: two owned, two given back
    page.pin();
    page.unpin();
    page.unpin();
  }

  int conditionalExpression(Pool pool, boolean big) {
    Page page = big ? pool.take() : pool.root().pin(); // OK: both arms own one
    int size = page.size();
    page.unpin();
    return size;
  }
}
