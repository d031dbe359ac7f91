package comtaskmemleak;

import org.eclipse.swt.internal.win32.OS;

final class Swt {
  int leaked(int size, boolean ok) {
    long block = OS.CoTaskMemAlloc(size); // BUG: COM-TASKMEM-LEAK
    if (!ok) {
      return -1;
    }
    OS.CoTaskMemFree(block);
    return 0;
  }

  int freed(int size, boolean ok) {
    long block = OS.CoTaskMemAlloc(size); // OK: freed on both paths
    int code = ok ? 0 : -1;
    OS.CoTaskMemFree(block);
    return code;
  }

  long made(int size) {
    return OS.CoTaskMemAlloc(size); // OK: the caller frees it
  }

  int none(int size) {
    long block = OS.CoTaskMemAlloc(size); // OK: zero owns nothing
    if (block == 0) {
      return -1;
    }
    OS.CoTaskMemFree(block); // OK: freed
    return 0;
  }
}
