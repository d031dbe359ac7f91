package midljava;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTRByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/** What a definition says of its out parameters holds for the class that calls it. */
final class Barn extends Unknown {
  Barn(Pointer p) {
    super(p);
  }

  HRESULT Value(int n, VARIANT.ByReference v) {
    return (HRESULT) _invokeNativeObject(3, new Object[] {getPointer(), n, v}, HRESULT.class);
  }

  HRESULT Title(PointerByReference s) {
    return (HRESULT) _invokeNativeObject(4, new Object[] {getPointer(), s}, HRESULT.class);
  }

  HRESULT Name(BSTRByReference s) {
    return (HRESULT) _invokeNativeObject(5, new Object[] {getPointer(), s}, HRESULT.class);
  }

  HRESULT Owner(PointerByReference s) {
    return (HRESULT) _invokeNativeObject(6, new Object[] {getPointer(), s}, HRESULT.class);
  }

  HRESULT Change(VARIANT.ByReference v) {
    return (HRESULT) _invokeNativeObject(7, new Object[] {getPointer(), v}, HRESULT.class);
  }

  HRESULT Bytes(IntByReference n, PointerByReference b) {
    return (HRESULT) _invokeNativeObject(8, new Object[] {getPointer(), n, b}, HRESULT.class);
  }

  HRESULT Peek(PointerByReference b) {
    return (HRESULT) _invokeNativeObject(10, new Object[] {getPointer(), b}, HRESULT.class);
  }
}

final class Visitors {
  String value(Barn barn) {
    VARIANT.ByReference v = new VARIANT.ByReference();
    return barn.Value(1, v).intValue() < 0 ? "" : v.stringValue(); // BUG: COM-VARIANT-LEAK "Barn.Value"
  }

  String valueCleared(Barn barn) {
    VARIANT.ByReference v = new VARIANT.ByReference(); // OK: cleared
    try {
      return barn.Value(1, v).intValue() < 0 ? "" : v.stringValue();
    } finally {
      OleAuto.INSTANCE.VariantClear(v);
    }
  }

  String title(Barn barn) {
    PointerByReference p = new PointerByReference();
    HRESULT hr = barn.Title(p); // BUG: COM-TASKMEM-LEAK "CoTaskMemFree"
    if (hr.intValue() < 0) {
      return "";
    }
    return p.getValue().getWideString(0);
  }

  String titleFreed(Barn barn) {
    PointerByReference p = new PointerByReference();
    HRESULT hr = barn.Title(p); // OK: freed when there is one
    if (hr.intValue() < 0) {
      return "";
    }
    String s = p.getValue().getWideString(0);
    Ole32.INSTANCE.CoTaskMemFree(p.getValue());
    return s;
  }

  byte bytes(Barn barn) {
    IntByReference n = new IntByReference();
    PointerByReference p = new PointerByReference();
    HRESULT hr = barn.Bytes(n, p); // BUG: COM-TASKMEM-LEAK "CoTaskMemFree"
    return hr.intValue() < 0 ? 0 : p.getValue().getByte(0);
  }

  byte bytesFreed(Barn barn) {
    IntByReference n = new IntByReference();
    PointerByReference p = new PointerByReference();
    HRESULT hr = barn.Bytes(n, p); // OK: freed when there are any
    if (hr.intValue() < 0) {
      return 0;
    }
    byte first = p.getValue().getByte(0);
    Ole32.INSTANCE.CoTaskMemFree(p.getValue());
    return first;
  }

  byte peek(Barn barn) {
    PointerByReference p = new PointerByReference();
    HRESULT hr = barn.Peek(p); // OK: of a local method nobody says whose the bytes are
    return hr.intValue() < 0 ? 0 : p.getValue().getByte(0);
  }

  String name(Barn barn) {
    BSTRByReference p = new BSTRByReference();
    HRESULT hr = barn.Name(p); // BUG: COM-BSTR-LEAK "Barn.Name"
    return hr.intValue() < 0 ? "" : p.getValue().getValue();
  }

  String nameFreed(Barn barn) {
    BSTRByReference p = new BSTRByReference();
    HRESULT hr = barn.Name(p); // OK: freed when there is one
    if (hr.intValue() < 0) {
      return "";
    }
    String s = p.getValue().getValue();
    OleAuto.INSTANCE.SysFreeString(p.getValue());
    return s;
  }

  int owner(Barn barn) {
    PointerByReference p = new PointerByReference();
    return barn.Owner(p).intValue(); // BUG: OLE2B-OUT-LEAK "Barn.Owner"
  }

  int ownerReleased(Barn barn) {
    PointerByReference p = new PointerByReference();
    HRESULT hr = barn.Owner(p); // OK: released when there is one
    if (hr.intValue() >= 0) {
      new Unknown(p.getValue()).Release();
    }
    return hr.intValue();
  }
}
