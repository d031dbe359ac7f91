package ole1overwrite;

import org.jinterop.dcom.common.JIException;
import org.jinterop.dcom.core.JISession;
import org.jinterop.winreg.IJIWinReg;
import org.jinterop.winreg.JIPolicyHandle;

/** j-Interop: the old session, the old key. */
final class Jinterop {
  private JISession session;

  void reconnect(boolean broken) throws JIException {
    if (session != null && broken) {
      JISession.destroySession(session);
    }
    session = JISession.createSession("domain", "user", "secret"); // BUG: OLE1-OVERWRITE "'session'"
  }

  void reconnectClosed() throws JIException {
    JISession old = session;
    session = JISession.createSession("domain", "user", "secret"); // OK: the old one is destroyed
    JISession.destroySession(old);
  }

  void close() throws JIException {
    JISession.destroySession(session);
    session = null;
  }

  void walk(IJIWinReg registry, JIPolicyHandle root) throws JIException {
    JIPolicyHandle key = registry.winreg_OpenKey(root, "Software", 1);
    key = registry.winreg_OpenKey(root, "System", 1); // BUG: OLE1-OVERWRITE "'key'"
    registry.winreg_CloseKey(key);
  }

  void walkClosed(IJIWinReg registry, JIPolicyHandle root) throws JIException {
    JIPolicyHandle key = registry.winreg_OpenKey(root, "Software", 1);
    registry.winreg_CloseKey(key);
    key = registry.winreg_OpenKey(root, "System", 1); // OK: the first one is closed
    registry.winreg_CloseKey(key);
  }
}
