package idltreenotshipped;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.WinNT.HRESULT;

final class Walker extends Unknown {
  Walker(Pointer pointer) {
    super(pointer);
  }

  HRESULT Walk(long start) {
    return (HRESULT) _invokeNativeObject(3, new Object[] {getPointer(), start}, HRESULT.class);
  }

  HRESULT Count(int number) {
    return (HRESULT) _invokeNativeObject(4, new Object[] {getPointer(), number}, HRESULT.class);
  }

  HRESULT Send(Tree.ByReference tree) {
    return (HRESULT) _invokeNativeObject(5, new Object[] {getPointer(), tree}, HRESULT.class);
  }
}

class Tree extends Structure {
  public int v;
  public ByReference l;
  public ByReference r;

  static class ByReference extends Tree implements Structure.ByReference {}
}

class Point extends Structure {
  public int x;
  public int y;
}

final class Walks {
  void asNumber(Walker walker, Tree tree) {
    walker.Walk(Pointer.nativeValue(tree.getPointer())); // BUG: IDL-TREE-NOT-SHIPPED "The address of a Tree"
  }

  void throughVariables(Walker walker, Tree.ByReference tree) {
    Pointer root = tree.getPointer();
    long address = Pointer.nativeValue(root);
    walker.Walk(address); // BUG: IDL-TREE-NOT-SHIPPED "'start'"
  }

  void cast(Walker walker, Tree tree) {
    walker.Count((int) Pointer.nativeValue(tree.getPointer())); // BUG: IDL-TREE-NOT-SHIPPED
  }

  void number(Walker walker, Tree tree) {
    walker.Walk(tree.v); // OK: a number
  }

  void point(Walker walker, Point point) {
    walker.Walk(Pointer.nativeValue(point.getPointer())); // OK: no node that leads to others
  }

  void sent(Walker walker, Tree.ByReference tree) {
    walker.Send(tree); // OK: sent as what it is
  }
}
