package app.store;

import org.refledger.annotations.Owned;

/** Keeps the root page and makes others on demand. */
public final class PageCache {
  private final Page root;

  public PageCache(int size) {
    root = allocate(size);
  }

  @Owned
  private static Page allocate(int size) {
    return new Page(new byte[size]);
  }

  /** The page of a number; number 0 is the root. */
  public Page page(int number, int size) {
    if (number == 0) {
      return root; // BUG: OLE1D-MIXED
    }
    return allocate(size);
  }

  /** The size of the root page. */
  public int rootSize() {
    if (!root.tryPin()) {
      return 0;
    }
    try {
      return root.size();
    } finally {
      root.unpin();
    }
  }

  public void close() {
    root.unpin();
  }
}
