package combstrleak;

import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.WTypes.BSTR;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;

/** One's own methods that hand strings out and take them. */
abstract class Own {
  @Owned
  abstract BSTR name();

  abstract void take(@Consumed BSTR name);

  int leaked() {
    BSTR name = name(); // BUG: COM-BSTR-LEAK
    return OleAuto.INSTANCE.SysStringLen(name);
  }

  void handed() {
    BSTR name = name(); // OK: taken over
    take(name);
  }

  void freed() {
    OleAuto.INSTANCE.SysFreeString(name()); // OK: freed at once
  }
}
