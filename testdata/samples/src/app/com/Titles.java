package app.com;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTR;

/** Texts for the word processor, in memory that is freed by hand. */
final class Titles {
  int length(String title) {
    BSTR text = OleAuto.INSTANCE.SysAllocString(title); // BUG: COM-BSTR-LEAK
    return OleAuto.INSTANCE.SysStringLen(text);
  }

  String shown(String title) {
    VARIANT value = new VARIANT(title); // BUG: COM-VARIANT-LEAK
    return value.stringValue();
  }

  byte first(long size) {
    Pointer block = Ole32.INSTANCE.CoTaskMemAlloc(size); // BUG: COM-TASKMEM-LEAK
    return block.getByte(0);
  }
}
