package ole2bignoredresult;

import org.jinterop.dcom.common.JIException;
import org.jinterop.winreg.IJIWinReg;
import org.jinterop.winreg.JIPolicyHandle;

/** j-Interop: a key that was made only so that it is there. */
final class Jinterop {
  void make(IJIWinReg registry, JIPolicyHandle root) throws JIException {
    registry.winreg_CreateKey(root, "Acme", 0, 1); // BUG: OLE2B-IGNORED-RESULT
  }

  void makeAndClose(IJIWinReg registry, JIPolicyHandle root) throws JIException {
    registry.winreg_CloseKey(registry.winreg_CreateKey(root, "Acme", 0, 1)); // OK: closed
  }

  JIPolicyHandle makeAndReturn(IJIWinReg registry, JIPolicyHandle root) throws JIException {
    return registry.winreg_CreateKey(root, "Acme", 0, 1); // OK: the caller closes it
  }
}
