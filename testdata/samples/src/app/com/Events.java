package app.com;

import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTRByReference;
import org.refledger.annotations.InOut;

/** What the word processor asks before it saves and before it spells. */
final class Events {

  void beforeSave(VARIANT fileName) {
    BSTRByReference name = (BSTRByReference) fileName.getValue();
    // BUG: COM-VARIANT-BYREF
    name.setValue(OleAuto.INSTANCE.SysAllocString(name.getString() + ".bak"));
  }

  void beforeSpelling(@InOut BSTRByReference word) {
    String lower = word.getString().toLowerCase();
    // BUG: COM-BSTR-INOUT
    word.setValue(OleAuto.INSTANCE.SysAllocString(lower));
  }
}
