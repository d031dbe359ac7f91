package ole1aunownedinout;

import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.InOut;
import org.refledger.annotations.StatusResult;

/** A call that fails leaves the cell alone. */
abstract class Statuses {
  @StatusResult
  abstract int reduce(@InOut PointerByReference cell);

  void counted(Unknown base) {
    base.AddRef();
    PointerByReference cell = new PointerByReference(base.getPointer());
    if (reduce(cell) >= 0) { // OK: what is replaced was counted for the cell
      new Unknown(cell.getValue()).Release();
    } else {
      base.Release();
    }
    base.QueryInterface(null, null);
  }

  void uncounted(Unknown base) {
    PointerByReference cell = new PointerByReference(base.getPointer());
    if (reduce(cell) >= 0) { // BUG: OLE1A-UNOWNED-INOUT
      new Unknown(cell.getValue()).Release();
    }
    base.QueryInterface(null, null);
  }
}
