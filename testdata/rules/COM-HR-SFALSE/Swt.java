package comhrsfalse;

import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IUnknown;

final class Swt {
  /** An enumerator of objects, as SWT would wrap it. */
  abstract static class IEnumUnknown extends IUnknown {
    IEnumUnknown(long address) {
      super(address);
    }

    abstract int Next(int celt, long[] rgelt, int[] fetched);
  }

  void notNegative(IEnumUnknown all) {
    long[] element = new long[1];
    if (all.Next(1, element, null) >= 0) {
      new IUnknown(element[0]).Release(); // BUG: COM-HR-SFALSE "IEnumUnknown.Next"
    }
  }

  void untested(IEnumUnknown all) {
    long[] element = new long[1];
    all.Next(1, element, null);
    IUnknown first = new IUnknown(element[0]);
    first.Release(); // BUG: COM-HR-SFALSE
  }

  void exact(IEnumUnknown all) {
    long[] element = new long[1];
    while (all.Next(1, element, null) == COM.S_OK) {
      new IUnknown(element[0]).Release(); // OK: S_FALSE ends the loop
    }
  }

  void counted(IEnumUnknown all) {
    long[] element = new long[1];
    int[] fetched = new int[1];
    if (all.Next(1, element, fetched) >= 0 && fetched[0] == 1) {
      new IUnknown(element[0]).Release(); // OK: there is one
    }
  }

  void testedValue(IEnumUnknown all) {
    long[] element = new long[1];
    all.Next(1, element, null);
    if (element[0] != 0) {
      new IUnknown(element[0]).Release(); // OK: the value is tested
    }
  }

  void passedOn(IEnumUnknown all) {
    long[] element = new long[1];
    all.Next(1, element, null);
    show(element); // OK: whoever gets the array may look
  }

  abstract static class Other {
    abstract int Next(int celt, long[] rgelt, int[] fetched);
  }

  void noEnumerator(Other other) {
    long[] element = new long[1];
    if (other.Next(1, element, null) >= 0) {
      new IUnknown(element[0]).Release(); // OK: not an enumerator
    }
  }

  private static void show(long[] elements) {}
}
