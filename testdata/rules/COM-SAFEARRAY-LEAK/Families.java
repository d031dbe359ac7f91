package comsafearrayleak;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.OaIdl.SAFEARRAY;
import com.sun.jna.platform.win32.OaIdl.SAFEARRAYBOUND;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.VARTYPE;
import com.sun.jna.platform.win32.WinDef.UINT;
import java.io.IOException;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;

abstract class Families {
  int earlyReturn(boolean empty) {
    SAFEARRAY cells = SAFEARRAY.createSafeArray(4); // BUG: COM-SAFEARRAY-LEAK "SafeArrayDestroy()"
    if (empty) {
      return 0;
    }
    int rows = cells.getUBound(0);
    cells.destroy();
    return rows;
  }

  int never() {
    SAFEARRAY cells = SAFEARRAY.createSafeArray(4); // BUG: COM-SAFEARRAY-LEAK
    return cells.getUBound(0);
  }

  void function(VARTYPE type, SAFEARRAYBOUND[] bounds, boolean use) {
    SAFEARRAY cells = OleAuto.INSTANCE.SafeArrayCreate(type, new UINT(1), bounds); // BUG: COM-SAFEARRAY-LEAK
    if (cells == null || !use) {
      return;
    }
    OleAuto.INSTANCE.SafeArrayDestroy(cells);
  }

  @Owned
  abstract SAFEARRAY rows() throws IOException;

  abstract void send(@Consumed SAFEARRAY cells);

  int own() throws IOException {
    SAFEARRAY rows = rows(); // BUG: COM-SAFEARRAY-LEAK
    if (rows.getUBound(0) == 0) {
      throw new IOException("no rows");
    }
    rows.destroy();
    return 1;
  }

  int ownRight() throws IOException {
    SAFEARRAY rows = rows(); // OK: destroyed on every path
    try {
      if (rows.getUBound(0) == 0) {
        throw new IOException("no rows");
      }
    } finally {
      rows.destroy();
    }
    return 1;
  }

  void consumed() throws IOException {
    SAFEARRAY rows = rows(); // OK: send takes it over
    send(rows);
  }

  int destroyed() {
    SAFEARRAY cells = SAFEARRAY.createSafeArray(4); // OK: destroyed
    int rows = cells.getUBound(0);
    cells.destroy();
    return rows;
  }

  int resource() throws IOException {
    try (SAFEARRAY cells = SAFEARRAY.createSafeArray(4)) { // OK: closed
      return cells.getUBound(0);
    }
  }

  SAFEARRAY returned() {
    return SAFEARRAY.createSafeArray(4); // OK: the caller has it
  }

  void inVariant() {
    SAFEARRAY cells = SAFEARRAY.createSafeArray(4); // OK: the VARIANT destroys it
    VARIANT value = new VARIANT(cells);
    OleAuto.INSTANCE.VariantClear(value);
  }

  void function(VARTYPE type, SAFEARRAYBOUND[] bounds) {
    SAFEARRAY cells = OleAuto.INSTANCE.SafeArrayCreate(type, new UINT(1), bounds); // OK: null needs no release
    if (cells == null) {
      return;
    }
    COMUtils.checkRC(OleAuto.INSTANCE.SafeArrayDestroy(cells));
  }

  void stored(SAFEARRAY[] into) {
    into[0] = SAFEARRAY.createSafeArray(4); // OK: somebody else has it
  }

  void parameter(SAFEARRAY cells) {
    cells.getUBound(0); // OK: the caller has it
  }

  void closed() throws IOException {
    SAFEARRAY cells = SAFEARRAY.createSafeArray(4); // OK: closed
    cells.close();
  }
}
