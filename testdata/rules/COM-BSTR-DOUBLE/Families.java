package combstrdouble;

import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTR;
import org.eclipse.swt.internal.ole.win32.COM;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

final class Families {
  void twice(String text) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    OleAuto.INSTANCE.SysFreeString(copy);
    OleAuto.INSTANCE.SysFreeString(copy); // BUG: COM-BSTR-DOUBLE "'copy' is freed again"
  }

  void ownedByVariant(String text) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    VARIANT argument = new VARIANT(copy);
    OleAuto.INSTANCE.VariantClear(argument);
    OleAuto.INSTANCE.SysFreeString(copy); // BUG: COM-BSTR-DOUBLE
  }

  void onOnePath(String text, boolean early) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    if (early) {
      OleAuto.INSTANCE.SysFreeString(copy);
    }
    OleAuto.INSTANCE.SysFreeString(copy); // BUG: COM-BSTR-DOUBLE
  }

  void swt(char[] text) {
    long copy = COM.SysAllocString(text);
    COM.SysFreeString(copy);
    COM.SysFreeString(copy); // BUG: COM-BSTR-DOUBLE
  }

  /** Functions of one's own. */
  abstract static class Own {
    @Owned
    abstract BSTR name();

    abstract void drop(@Releases BSTR name);

    void twice() {
      BSTR name = name();
      drop(name);
      OleAuto.INSTANCE.SysFreeString(name); // BUG: COM-BSTR-DOUBLE
    }

    void once() {
      BSTR name = name();
      drop(name); // OK: once
    }
  }

  void once(String text) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    OleAuto.INSTANCE.SysFreeString(copy); // OK: once
  }

  void byVariant(String text) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    VARIANT argument = new VARIANT(copy);
    OleAuto.INSTANCE.VariantClear(argument); // OK: the VARIANT frees it
  }

  void exclusive(String text, boolean early) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    if (early) {
      OleAuto.INSTANCE.SysFreeString(copy); // OK: the other path does not come here
      return;
    }
    OleAuto.INSTANCE.SysFreeString(copy); // OK: the first path has left
  }

  void another(String text, String other) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    OleAuto.INSTANCE.SysFreeString(copy);
    copy = OleAuto.INSTANCE.SysAllocString(other);
    OleAuto.INSTANCE.SysFreeString(copy); // OK: another string
  }

  void nulled(String text, boolean early) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    if (early) {
      OleAuto.INSTANCE.SysFreeString(copy);
      copy = null;
    }
    if (copy != null) {
      OleAuto.INSTANCE.SysFreeString(copy); // OK: null after the first time
    }
  }

  void swtOnce(char[] text) {
    long copy = COM.SysAllocString(text);
    COM.SysFreeString(copy); // OK: once
  }

  void swtNulled(char[] text, boolean early) {
    long copy = COM.SysAllocString(text);
    if (early) {
      COM.SysFreeString(copy);
      copy = 0;
    }
    if (copy != 0) {
      COM.SysFreeString(copy); // OK: zero after the first time
    }
  }

  void fromField(BSTR[] texts) {
    OleAuto.INSTANCE.SysFreeString(texts[0]); // OK: who else frees it is not seen
  }

  void borrowed(String text) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    int length = OleAuto.INSTANCE.SysStringLen(copy); // OK: only reads
    OleAuto.INSTANCE.SysFreeString(copy);
  }
}
