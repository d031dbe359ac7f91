package ole1leak;

import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.OaIdl.SAFEARRAY;

/** What comes out of a SAFEARRAY is a copy with a reference of its own. */
abstract class ArrayElements {
  abstract boolean isReady();

  abstract void show(Object value);

  void lost(SAFEARRAY array) {
    Unknown first = (Unknown) array.getElement(0); // BUG: OLE1-LEAK "'first'"
    if (!isReady()) {
      return;
    }
    first.Release();
  }

  void released(SAFEARRAY array) {
    Dispatch first = (Dispatch) array.getElement(0); // OK: released
    try {
      show(first.getPointer());
    } finally {
      first.Release();
    }
  }

  void text(SAFEARRAY array) {
    String first = (String) array.getElement(0); // OK: a string of Java
    show(first);
  }

  void number(SAFEARRAY array) {
    show(array.getElement(0)); // OK: nothing says that it is counted
  }
}
