package comvariantinit;

import com.sun.jna.Memory;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.win32.OS;

final class Families {
  void jna() {
    VARIANT value = new VARIANT(new Memory(24));
    OleAuto.INSTANCE.VariantClear(value); // BUG: COM-VARIANT-INIT "'value' is cleared"
  }

  void jnaCopy(VARIANT source) {
    Memory memory = new Memory(24);
    OleAuto.INSTANCE.VariantCopy(memory, source); // BUG: COM-VARIANT-INIT
  }

  void swt() {
    long value = OS.GlobalAlloc(OS.GMEM_FIXED, 24);
    COM.VariantClear(value); // BUG: COM-VARIANT-INIT "allocated at line"
    OS.GlobalFree(value);
  }

  void swtOnOnePath(long source, boolean set) {
    long value = OS.CoTaskMemAlloc(24);
    if (set) {
      COM.VariantInit(value);
    }
    COM.VariantChangeType(value, source, (short) 0, (short) 8); // BUG: COM-VARIANT-INIT
    OS.CoTaskMemFree(value);
  }

  static native long HeapAlloc(long heap, int flags, int size);

  static native int VariantClear(long variant);

  void own(long heap) {
    long value = HeapAlloc(heap, 0, 24);
    if (value != 0) {
      VariantClear(value); // BUG: COM-VARIANT-INIT
    }
  }

  void ownZeroed(long heap) {
    long value = HeapAlloc(heap, 8, 24);
    VariantClear(value); // OK: HEAP_ZERO_MEMORY
  }

  void ownFlags(long heap, int flags) {
    long value = HeapAlloc(heap, flags, 24);
    VariantClear(value); // OK: the flags may ask for zeroes
  }

  void jnaNew() {
    VARIANT value = new VARIANT();
    OleAuto.INSTANCE.VariantClear(value); // OK: JNA zeroes its structures
  }

  void jnaInit() {
    VARIANT value = new VARIANT(new Memory(24));
    OleAuto.INSTANCE.VariantInit(value);
    OleAuto.INSTANCE.VariantClear(value); // OK: it is VT_EMPTY
  }

  void jnaSet() {
    Memory memory = new Memory(24);
    memory.clear();
    OleAuto.INSTANCE.VariantClear(new VARIANT(memory)); // OK: zeroes
  }

  void swtZeroed() {
    long value = OS.GlobalAlloc(OS.GMEM_FIXED | OS.GMEM_ZEROINIT, 24);
    COM.VariantClear(value); // OK: zeroes
    OS.GlobalFree(value);
  }

  void swtInit() {
    long value = OS.GlobalAlloc(OS.GMEM_FIXED, 24);
    COM.VariantInit(value);
    COM.VariantClear(value); // OK: it is VT_EMPTY
    OS.GlobalFree(value);
  }

  void swtMoved(short[] type) {
    long value = OS.GlobalAlloc(OS.GMEM_FIXED, 24);
    OS.MoveMemory(value, type, 2);
    COM.VariantClear(value); // OK: somebody wrote to it
    OS.GlobalFree(value);
  }

  void swtFilled(Filler filler) {
    long value = OS.GlobalAlloc(OS.GMEM_FIXED, 24);
    filler.fill(value);
    COM.VariantClear(value); // OK: somebody may have written to it
    OS.GlobalFree(value);
  }

  void parameter(long value) {
    COM.VariantClear(value); // OK: the caller set it
  }

  interface Filler {
    void fill(long variant);
  }
}
