package ole1overrelease;

import org.jinterop.dcom.common.JIException;
import org.jinterop.winreg.IJIWinReg;
import org.jinterop.winreg.JIPolicyHandle;

/** j-Interop: keys of a remote registry. */
final class Jinterop {
  private int entries;

  void twice(IJIWinReg registry, JIPolicyHandle root) throws JIException {
    JIPolicyHandle key = registry.winreg_OpenKey(root, "Software", 1);
    try {
      entries = registry.winreg_EnumKey(key, 0).length;
      registry.winreg_CloseKey(key);
    } finally {
      registry.winreg_CloseKey(key); // BUG: OLE1-OVER-RELEASE "'key'"
    }
  }

  void once(IJIWinReg registry, JIPolicyHandle root) throws JIException {
    JIPolicyHandle key = registry.winreg_OpenKey(root, "Software", 1);
    try {
      entries = registry.winreg_EnumKey(key, 0).length;
    } finally {
      registry.winreg_CloseKey(key); // OK: once
    }
  }
}
