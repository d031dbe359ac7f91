package ole2caliasoutlives;

import java.net.UnknownHostException;
import org.jinterop.dcom.common.JIException;
import org.jinterop.dcom.core.IJIComObject;
import org.jinterop.dcom.core.JIComServer;
import org.jinterop.dcom.core.JIProgId;
import org.jinterop.dcom.core.JISession;

/** j-Interop: objects end with their session. */
final class Jinterop {
  private String iid = "";

  void after(JIProgId word, String host) throws JIException, UnknownHostException {
    JISession session = JISession.createSession("domain", "user", "secret");
    IJIComObject object;
    try {
      object = new JIComServer(word, host, session).createInstance();
    } finally {
      JISession.destroySession(session);
    }
    iid = object.getIpid(); // BUG: OLE2C-ALIAS-OUTLIVES
  }

  void before(JIProgId word, String host) throws JIException, UnknownHostException {
    JISession session = JISession.createSession("domain", "user", "secret");
    try {
      IJIComObject object = new JIComServer(word, host, session).createInstance();
      iid = object.getIpid(); // OK: the session lives
    } finally {
      JISession.destroySession(session);
    }
  }
}
