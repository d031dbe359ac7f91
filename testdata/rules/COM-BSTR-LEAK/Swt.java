package combstrleak;

import org.eclipse.swt.internal.ole.win32.COM;

final class Swt {
  int leaked(char[] text, boolean ok) {
    long name = COM.SysAllocString(text); // BUG: COM-BSTR-LEAK
    if (!ok) {
      return -1;
    }
    COM.SysFreeString(name);
    return 0;
  }

  int freed(char[] text, boolean ok) {
    long name = COM.SysAllocString(text); // OK: freed on both paths
    int code = ok ? 0 : -1;
    COM.SysFreeString(name);
    return code;
  }

  long made(char[] text) {
    long name = COM.SysAllocString(text); // OK: the caller frees it
    return name;
  }
}
