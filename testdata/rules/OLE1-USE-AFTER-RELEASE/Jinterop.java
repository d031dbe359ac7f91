package ole1useafterrelease;

import java.net.UnknownHostException;
import org.jinterop.dcom.common.JIException;
import org.jinterop.dcom.core.JIComServer;
import org.jinterop.dcom.core.JIProgId;
import org.jinterop.dcom.core.JISession;
import org.jinterop.winreg.IJIWinReg;
import org.jinterop.winreg.JIPolicyHandle;

/** j-Interop: a key that is closed, a session that is destroyed. */
final class Jinterop {
  private int entries;

  void closedKey(IJIWinReg registry, JIPolicyHandle root) throws JIException {
    JIPolicyHandle key = registry.winreg_OpenKey(root, "Software", 1);
    registry.winreg_CloseKey(key);
    entries = registry.winreg_EnumKey(key, 0).length; // BUG: OLE1-USE-AFTER-RELEASE "'key'"
  }

  void openKey(IJIWinReg registry, JIPolicyHandle root) throws JIException {
    JIPolicyHandle key = registry.winreg_OpenKey(root, "Software", 1);
    try {
      entries = registry.winreg_EnumKey(key, 0).length; // OK: still open
    } finally {
      registry.winreg_CloseKey(key);
    }
  }

  void deadSession(JIProgId word, String host) throws JIException, UnknownHostException {
    JISession session = JISession.createSession("domain", "user", "secret");
    JISession.destroySession(session);
    new JIComServer(word, host, session); // BUG: OLE1-USE-AFTER-RELEASE "'session'"
  }
}
