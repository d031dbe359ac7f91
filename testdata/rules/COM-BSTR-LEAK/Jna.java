package combstrleak;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.ITypeInfo;
import com.sun.jna.platform.win32.OaIdl.MEMBERID;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WTypes.BSTRByReference;

final class Jna {
  private BSTR kept;

  int leaked(String text) {
    BSTR name = OleAuto.INSTANCE.SysAllocString(text); // BUG: COM-BSTR-LEAK "SysFreeString"
    return OleAuto.INSTANCE.SysStringLen(name);
  }

  int early(String text, boolean ok) {
    BSTR name = OleAuto.INSTANCE.SysAllocString(text); // BUG: COM-BSTR-LEAK
    if (!ok) {
      return 0;
    }
    int length = OleAuto.INSTANCE.SysStringLen(name);
    OleAuto.INSTANCE.SysFreeString(name);
    return length;
  }

  int dropped(String text) {
    return OleAuto.INSTANCE.SysStringLen(OleAuto.INSTANCE.SysAllocString(text)); // BUG: COM-BSTR-LEAK
  }

  String received(ITypeInfo info, MEMBERID id) {
    BSTRByReference mops = new BSTRByReference();
    COMUtils.checkRC(info.GetMops(id, mops)); // BUG: COM-BSTR-LEAK
    return mops.getString();
  }

  String receivedAndFreed(ITypeInfo info, MEMBERID id) {
    BSTRByReference mops = new BSTRByReference();
    COMUtils.checkRC(info.GetMops(id, mops)); // OK: freed below
    String text = mops.getString();
    OleAuto.INSTANCE.SysFreeString(mops.getValue());
    return text;
  }

  void overwritten(String text) {
    BSTR name = OleAuto.INSTANCE.SysAllocString(text);
    name = OleAuto.INSTANCE.SysAllocString(text + text); // BUG: COM-BSTR-LEAK
    OleAuto.INSTANCE.SysFreeString(name);
  }

  void inVariant(String text) {
    VARIANT value = new VARIANT();
    BSTR name = OleAuto.INSTANCE.SysAllocString(text); // OK: VariantClear frees what the VARIANT holds
    value.setValue(Variant.VT_BSTR, name);
    OleAuto.INSTANCE.VariantClear(value);
  }

  int freed(String text) {
    BSTR name = OleAuto.INSTANCE.SysAllocString(text); // OK: freed in the finally block
    try {
      return OleAuto.INSTANCE.SysStringLen(name);
    } finally {
      OleAuto.INSTANCE.SysFreeString(name);
    }
  }

  BSTR made(String text) {
    return OleAuto.INSTANCE.SysAllocString(text); // OK: the caller frees it
  }

  void stored(String text) {
    kept = OleAuto.INSTANCE.SysAllocString(text); // OK: the object frees it
  }

  void close() {
    if (kept != null) {
      OleAuto.INSTANCE.SysFreeString(kept); // OK: freed
      kept = null;
    }
  }

  String fake(String text) {
    BSTR fake = new BSTR(text); // OK: Java memory
    return fake.getValue();
  }

  /** What a VARIANT by reference points to is the caller's: clearing frees nothing. */
  short byReference(String text) {
    BSTR name = OleAuto.INSTANCE.SysAllocString(text); // OK: freed by itself
    VARIANT argument = new VARIANT(new BSTRByReference(name));
    short kind = argument.getVarType().shortValue();
    OleAuto.INSTANCE.VariantClear(argument);
    OleAuto.INSTANCE.SysFreeString(name);
    return kind;
  }
}
