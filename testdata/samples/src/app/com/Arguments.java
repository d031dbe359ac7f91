package app.com;

import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;

/** Arguments of the calls into the word processor. */
final class Arguments {
  private Dispatch document;

  short kind() {
    // BUG: COM-VARIANT-NOADDREF
    VARIANT argument = new VARIANT(document);
    short kind = argument.getVarType().shortValue();
    OleAuto.INSTANCE.VariantClear(argument);
    return kind;
  }
}
