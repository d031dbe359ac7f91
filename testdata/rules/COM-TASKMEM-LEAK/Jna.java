package comtaskmemleak;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Ole32;

final class Jna {
  private Pointer kept;

  byte leaked(long size) {
    Pointer block = Ole32.INSTANCE.CoTaskMemAlloc(size); // BUG: COM-TASKMEM-LEAK "CoTaskMemFree"
    return block.getByte(0);
  }

  byte early(long size, boolean ok) {
    Pointer block = Ole32.INSTANCE.CoTaskMemAlloc(size); // BUG: COM-TASKMEM-LEAK
    if (!ok) {
      return 0;
    }
    byte first = block.getByte(0);
    Ole32.INSTANCE.CoTaskMemFree(block);
    return first;
  }

  byte dropped(long size) {
    return Ole32.INSTANCE.CoTaskMemAlloc(size).getByte(0); // BUG: COM-TASKMEM-LEAK
  }

  byte freed(long size) {
    Pointer block = Ole32.INSTANCE.CoTaskMemAlloc(size); // OK: freed
    byte first = block.getByte(0);
    Ole32.INSTANCE.CoTaskMemFree(block);
    return first;
  }

  byte freedAlways(long size) {
    Pointer block = Ole32.INSTANCE.CoTaskMemAlloc(size); // OK: freed in the finally block
    try {
      return block.getByte(0);
    } finally {
      Ole32.INSTANCE.CoTaskMemFree(block);
    }
  }

  byte nullable(long size) {
    Pointer block = Ole32.INSTANCE.CoTaskMemAlloc(size); // OK: null owns nothing
    if (block == null) {
      return 0;
    }
    byte first = block.getByte(0);
    Ole32.INSTANCE.CoTaskMemFree(block);
    return first;
  }

  Pointer made(long size) {
    return Ole32.INSTANCE.CoTaskMemAlloc(size); // OK: the caller frees it
  }

  void stored(long size) {
    kept = Ole32.INSTANCE.CoTaskMemAlloc(size); // OK: the object frees it
  }

  void close() {
    if (kept != null) {
      Ole32.INSTANCE.CoTaskMemFree(kept); // OK: freed
      kept = null;
    }
  }
}
