package comenumnext;

import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

final class Families {
  /** An enumerator of objects, as SWT would wrap it. */
  abstract static class IEnumUnknown extends IUnknown {
    IEnumUnknown(long address) {
      super(address);
    }

    abstract int Next(int celt, long[] rgelt, int[] fetched);
  }

  int swt(IEnumUnknown all, long other) {
    int same = 0;
    long[] element = new long[1];
    while (all.Next(1, element, null) == COM.S_OK) { // BUG: COM-ENUM-NEXT
      IUnknown each = new IUnknown(element[0]);
      if (each.getAddress() == other) {
        same++;
      }
    }
    return same;
  }

  int swtReleased(IEnumUnknown all) {
    int count = 0;
    long[] element = new long[1];
    while (all.Next(1, element, null) == COM.S_OK) { // OK: each is released
      new IUnknown(element[0]).Release();
      count++;
    }
    return count;
  }

  int swtNumbers(IEnumUnknown all) {
    long[] element = new long[1];
    all.Next(1, element, null); // OK: the array of a number that nothing wraps
    return (int) element[0];
  }

  /** Own objects that are counted. */
  @RefCounted(release = "close")
  interface Node {
    String name();

    @Releases
    void close();
  }

  interface EnumNodes {
    Node[] Next(int count);
  }

  String own(EnumNodes all) {
    Node[] nodes = all.Next(2); // BUG: COM-ENUM-NEXT
    return nodes[0].name() + nodes[1].name();
  }

  String ownClosed(EnumNodes all) {
    Node[] nodes = all.Next(1); // OK: it is closed
    String name = nodes[0].name();
    nodes[0].close();
    return name;
  }

  interface Names {
    Node[] Next(int count);
  }

  int notAnEnumerator(Names names) {
    return names.Next(1).length; // OK: nothing says that its elements are owned
  }
}
