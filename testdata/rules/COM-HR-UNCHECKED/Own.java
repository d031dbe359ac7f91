package comhrunchecked;

import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;

/** Methods of one's own that say what their status means. */
abstract class Own {
  @StatusResult
  abstract int open(@Out PointerByReference site);

  abstract void fill(@Out PointerByReference site);

  void ignored() {
    PointerByReference cell = new PointerByReference();
    open(cell);
    Unknown site = new Unknown(cell.getValue());
    site.Release(); // BUG: COM-HR-UNCHECKED
  }

  void tested() {
    PointerByReference cell = new PointerByReference();
    if (open(cell) < 0) {
      return;
    }
    Unknown site = new Unknown(cell.getValue());
    site.Release(); // OK: tested
  }

  void never() {
    PointerByReference cell = new PointerByReference();
    fill(cell);
    Unknown site = new Unknown(cell.getValue());
    site.Release(); // OK: this one has no status
  }
}
