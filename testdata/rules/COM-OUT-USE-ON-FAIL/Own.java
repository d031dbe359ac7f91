package comoutuseonfail;

import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;

/** Methods of one's own that say what their status means. */
abstract class Own {
  @StatusResult
  abstract int open(@Out PointerByReference site);

  void inverted() {
    PointerByReference cell = new PointerByReference();
    int status = open(cell);
    if (status >= 0) {
      new Unknown(cell.getValue()).Release(); // OK: it succeeded
    } else {
      new Unknown(cell.getValue()).Release(); // BUG: COM-OUT-USE-ON-FAIL
    }
  }

  void right() {
    PointerByReference cell = new PointerByReference();
    if (open(cell) >= 0) {
      new Unknown(cell.getValue()).Release(); // OK: it succeeded
    }
  }
}
