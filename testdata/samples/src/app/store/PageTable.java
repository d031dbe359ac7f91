package app.store;

import org.refledger.annotations.InOut;
import org.refledger.annotations.Owned;

/** Pages that are exchanged for better ones. */
public final class PageTable {
  private static Page current;

  private PageTable() {}

  @Owned
  private static Page make(int size) {
    return new Page(new byte[size]);
  }

  /** Exchanges the page in a cell for one of twice the size. */
  public static void grow(@InOut Page[] cell) {
    cell[0] = make(2 * cell[0].size()); // BUG: OLE1A-NO-RELEASE
  }

  /** Exchanges the page in a cell for a smaller one, if the size is allowed. */
  public static boolean shrink(@InOut Page[] cell, int size) {
    cell[0].unpin(); // BUG: OLE1A-FAIL-RELEASED
    if (size < 16) {
      return false;
    }
    cell[0] = make(size);
    return true;
  }

  /** Sets a page aside in one that is large enough for both. */
  public static int both(Page page) {
    Page[] cell = {page};
    grow(cell); // BUG: OLE1A-UNOWNED-INOUT
    int size = cell[0].size() + page.size();
    cell[0].unpin();
    return size;
  }

  /** The page that new rows go to, for a caller who gives it back. */
  @Owned
  public static Page current() {
    return current; // BUG: OLE1D-RETURN-STORED
  }

  /** Starts a new page when the current one is full. */
  public static void roll(int size) {
    Page old = current;
    current = make(size);
    if (old != null) {
      old.unpin();
    }
  }

  /** How much a new page is larger than the last one. */
  public static int growth(int size) {
    Page before = current; // BUG: OLE1B-GLOBAL-FETCH
    roll(size);
    return current.size() - before.size();
  }
}
