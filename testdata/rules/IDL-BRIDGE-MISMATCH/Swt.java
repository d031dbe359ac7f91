package idlbridgemismatch;

import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IUnknown;

final class Swt {
  static final GUID IID_ITree = COM.IIDFromString("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A01}"); // OK: its id
  static final GUID IIDIOrchard = COM.IIDFromString("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A01}"); // BUG: IDL-BRIDGE-MISMATCH "gives IOrchard the id"
  static final GUID IIDIUnheard = COM.IIDFromString("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A09}"); // OK: nobody defines it

  static class ITree extends IUnknown {
    ITree(long address) {
      super(address);
    }

    int Grow(int years) { // OK: as defined
      return COM.VtblCall(3, address, years);
    }

    int Owner(long[] owner) { // OK: the array is the cell
      return COM.VtblCall(4, address, owner);
    }

    int Graft(long scion, long result) { // OK: addresses may be those of cells
      return COM.VtblCall(5, address, scion, result);
    }

    int get_Name(long[] name) { // OK: the accessor that reads
      return COM.VtblCall(6, address, name);
    }

    int Next(int count, long[] trees, int[] fetched) { // OK: an array of trees
      return COM.VtblCall(9, address, count, trees, fetched);
    }
  }

  static final class Odd {
    static class ITree extends IUnknown {
      ITree(long address) {
        super(address);
      }

      int Grow(int years) {
        return COM.VtblCall(5, address, years); // BUG: IDL-BRIDGE-MISMATCH "'Grow' calls function 5, which is ITree.Graft, but ITree.Grow is function 3"
      }

      int Owner(int owner) { // BUG: IDL-BRIDGE-MISMATCH "'owner' is a plain int"
        return COM.VtblCall(4, address, owner);
      }

      int Graft(long[] scion, long[] result) { // BUG: IDL-BRIDGE-MISMATCH "'scion' is a cell"
        return COM.VtblCall(5, address, scion, result);
      }

      int Find(GUID iid) { // BUG: IDL-BRIDGE-MISMATCH "'Find' passes 1 argument to ITree.Find, which has 2 parameters"
        return COM.VtblCall(10, address, iid);
      }

      int PutAway() { // OK: nothing of that name is defined
        return COM.VtblCall(3, address);
      }
    }
  }

  /** Something else under that name. */
  static final class Far {
    static class IOrchard extends IUnknown {
      IOrchard(long address) {
        super(address);
      }

      int Open(int mode) { // OK: not the orchard that is defined
        return COM.VtblCall(3, address, mode);
      }

      int Count(int mode) {
        return COM.VtblCall(4, address, mode);
      }

      int Close() {
        return COM.VtblCall(5, address);
      }
    }
  }
}
