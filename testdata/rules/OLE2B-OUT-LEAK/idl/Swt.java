package oleoutleak;

import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IUnknown;

/** A wrapper of one's own: nothing but its IDL says that Plant hands a reference out. */
final class Swt {
  static class IForest extends IUnknown {
    IForest(long address) {
      super(address);
    }

    int Plant(int row, long[] tree) {
      return COM.VtblCall(3, address, row, tree);
    }

    int Fell(long tree) {
      return COM.VtblCall(4, address, tree);
    }

    int Replace(long[] tree) {
      return COM.VtblCall(5, address, tree);
    }
  }

  void kept(IForest forest) {
    long[] cell = new long[1];
    if (forest.Plant(1, cell) != COM.S_OK) { // BUG: OLE2B-OUT-LEAK "IDL forest.idl"
      return;
    }
    IUnknown tree = new IUnknown(cell[0]);
    forest.Fell(tree.getAddress());
  }

  void released(IForest forest) {
    long[] cell = new long[1];
    if (forest.Plant(1, cell) != COM.S_OK) { // OK: released, and nothing is stored on failure
      return;
    }
    IUnknown tree = new IUnknown(cell[0]);
    forest.Fell(tree.getAddress());
    tree.Release();
  }

  void replaced(IForest forest) {
    long[] cell = new long[1];
    if (forest.Plant(1, cell) != COM.S_OK) {
      return;
    }
    if (forest.Replace(cell) == COM.S_OK) { // OK: the old one is the callee's, the new one is released
      new IUnknown(cell[0]).Release();
    } else {
      new IUnknown(cell[0]).Release();
    }
  }
}
