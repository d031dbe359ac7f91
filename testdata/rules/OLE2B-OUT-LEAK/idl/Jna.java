package oleoutleak;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;

final class Jna {
  interface IForest {
    HRESULT Plant(int row, PointerByReference tree);

    HRESULT Fell(Unknown tree);
  }

  static class Forest extends Unknown implements IForest {
    Forest(Pointer pointer) {
      super(pointer);
    }

    @Override
    public HRESULT Plant(int row, PointerByReference tree) {
      return (HRESULT)
          _invokeNativeObject(3, new Object[] {getPointer(), row, tree}, HRESULT.class);
    }

    @Override
    public HRESULT Fell(Unknown tree) {
      return (HRESULT)
          _invokeNativeObject(4, new Object[] {getPointer(), tree.getPointer()}, HRESULT.class);
    }
  }

  void kept(Forest forest) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(forest.Plant(1, cell)); // BUG: OLE2B-OUT-LEAK "IDL forest.idl"
    Unknown tree = new Unknown(cell.getValue());
    forest.Fell(tree);
  }

  void keptThroughTheInterface(IForest forest) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(forest.Plant(1, cell)); // BUG: OLE2B-OUT-LEAK "IDL forest.idl"
    Unknown tree = new Unknown(cell.getValue());
    forest.Fell(tree);
  }

  void released(IForest forest) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(forest.Plant(1, cell)); // OK: released whatever Fell does
    Unknown tree = new Unknown(cell.getValue());
    try {
      forest.Fell(tree);
    } finally {
      tree.Release();
    }
  }
}
