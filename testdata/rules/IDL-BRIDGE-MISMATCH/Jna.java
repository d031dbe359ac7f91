package idlbridgemismatch;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.IUnknown;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.COM.util.annotation.ComInterface;
import com.sun.jna.platform.win32.COM.util.annotation.ComMethod;
import com.sun.jna.platform.win32.COM.util.annotation.ComProperty;
import com.sun.jna.platform.win32.Guid.IID;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WTypes.BSTRByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;

final class Jna {
  static final IID IID_ITREE = new IID("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A01}"); // OK: its id
  static final IID IID_IORCHARD = new IID("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A99}"); // BUG: IDL-BRIDGE-MISMATCH "its uuid is 6a1f0c52-3b7e-4d2a-9c11-0e5d7b8f4a02"

  interface ITree {
    HRESULT Owner(PointerByReference owner);
  }

  static class Tree extends Unknown implements ITree {
    Tree(Pointer pointer) {
      super(pointer);
    }

    @Override
    public HRESULT Owner(PointerByReference owner) { // OK: filled
      return (HRESULT) _invokeNativeObject(4, new Object[] {getPointer(), owner}, HRESULT.class);
    }

    HRESULT Graft(IUnknown scion, PointerByReference result) { // OK: as defined
      return (HRESULT)
          _invokeNativeObject(5, new Object[] {getPointer(), scion, result}, HRESULT.class);
    }

    HRESULT get_Name(BSTRByReference name) { // OK: filled
      final int vTableId = 6;
      return (HRESULT) _invokeNativeObject(vTableId, new Object[] {getPointer(), name}, HRESULT.class);
    }

    HRESULT Swap(PointerByReference other) { // OK: replaced
      return (HRESULT) _invokeNativeObject(8, new Object[] {getPointer(), other}, HRESULT.class);
    }
  }

  static class Weed extends Unknown implements ITree {
    Weed(Pointer pointer) {
      super(pointer);
    }

    @Override
    public HRESULT Owner(PointerByReference owner) {
      return (HRESULT) _invokeNativeObject(3, new Object[] {getPointer(), owner}, HRESULT.class); // BUG: IDL-BRIDGE-MISMATCH "ITree.Owner is function 4"
    }

    HRESULT Graft(IUnknown scion) { // BUG: IDL-BRIDGE-MISMATCH "passes 1 argument"
      return (HRESULT) _invokeNativeObject(5, new Object[] {getPointer(), scion}, HRESULT.class);
    }

    HRESULT get_Name(BSTR name) { // BUG: IDL-BRIDGE-MISMATCH "'name' is a plain BSTR"
      return (HRESULT) _invokeNativeObject(6, new Object[] {getPointer(), name}, HRESULT.class);
    }

    HRESULT Grow(Pointer years) { // OK: a pointer may be anything
      return (HRESULT) _invokeNativeObject(3, new Object[] {getPointer(), years}, HRESULT.class);
    }

    HRESULT put_Name(BSTRByReference name) { // BUG: IDL-BRIDGE-MISMATCH "'name' is a cell"
      return (HRESULT) _invokeNativeObject(7, new Object[] {getPointer(), name}, HRESULT.class);
    }

    HRESULT Swap(IUnknown other) { // BUG: IDL-BRIDGE-MISMATCH "'other' is a plain IUnknown"
      return (HRESULT) _invokeNativeObject(8, new Object[] {getPointer(), other}, HRESULT.class);
    }

    HRESULT Find(REFIID iid, @Out(borrowed = true) PointerByReference found) { // BUG: IDL-BRIDGE-MISMATCH "declared to bring a borrowed reference"
      return (HRESULT) _invokeNativeObject(10, new Object[] {getPointer(), iid, found}, HRESULT.class);
    }
  }

  @ComInterface(iid = "{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A02}")
  interface Orchard {
    @ComProperty
    int getCount(); // OK: a property

    @ComMethod
    Object Item(int index); // OK: as defined

    @ComMethod(name = "Plant")
    Object plantAnywhere(String kind); // OK: the place is optional

    @ComMethod
    Object Plant(String kind, Object where); // OK: all that is defined

    @ComMethod
    Object Item(int index, int row); // BUG: IDL-BRIDGE-MISMATCH "'Item' passes 3 arguments to IOrchard.Item"

    @ComMethod(name = "Item")
    Object any(); // BUG: IDL-BRIDGE-MISMATCH "'any' passes 1 argument to IOrchard.Item"
  }
}
