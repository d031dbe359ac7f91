package comvariantleak;

import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;

abstract class Jna {
  private VARIANT kept;

  @Owned
  abstract VARIANT property(String name);

  abstract void take(@Consumed VARIANT value);

  String leaked(String text) {
    VARIANT value = new VARIANT(text); // BUG: COM-VARIANT-LEAK "VariantClear"
    return value.stringValue();
  }

  String early(String text, boolean ok) {
    VARIANT value = new VARIANT(text); // BUG: COM-VARIANT-LEAK
    if (!ok) {
      return "";
    }
    String result = value.stringValue();
    OleAuto.INSTANCE.VariantClear(value);
    return result;
  }

  String chained(String name) {
    return property(name).stringValue(); // BUG: COM-VARIANT-LEAK
  }

  void overwritten(String a, String b) {
    VARIANT value = new VARIANT(a);
    value = new VARIANT(b); // BUG: COM-VARIANT-LEAK
    OleAuto.INSTANCE.VariantClear(value);
  }

  String received(String name) {
    VARIANT value = property(name); // OK: cleared in the finally block
    try {
      return value.stringValue();
    } finally {
      OleAuto.INSTANCE.VariantClear(value);
    }
  }

  String cleared(String text) {
    VARIANT value = new VARIANT(text); // OK: cleared
    String result = value.stringValue();
    OleAuto.INSTANCE.VariantClear(value);
    return result;
  }

  int number() {
    VARIANT value = new VARIANT(5); // OK: a number owns nothing
    return value.intValue();
  }

  boolean truth() {
    return new VARIANT(true).booleanValue(); // OK: a boolean owns nothing
  }

  VARIANT empty() {
    return new VARIANT(); // OK: owns nothing
  }

  VARIANT made(String text) {
    return new VARIANT(text); // OK: the caller clears it
  }

  void handed(String text) {
    take(new VARIANT(text)); // OK: taken over
  }

  void stored(String text) {
    kept = new VARIANT(text); // OK: the object clears it
  }

  void close() {
    if (kept != null) {
      OleAuto.INSTANCE.VariantClear(kept); // OK: cleared
      kept = null;
    }
  }
}
