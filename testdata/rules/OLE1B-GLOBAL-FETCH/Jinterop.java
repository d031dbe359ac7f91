package ole1bglobalfetch;

import java.net.UnknownHostException;
import org.jinterop.dcom.common.JIException;
import org.jinterop.dcom.core.JIComServer;
import org.jinterop.dcom.core.JIProgId;
import org.jinterop.dcom.core.JISession;

/** j-Interop: the session of a connection that another call replaces. */
final class Jinterop {
  private JISession session = JISession.createSession("domain", "user", "secret");

  void refresh() throws JIException {
    JISession old = session;
    session = JISession.createSession("domain", "user", "secret");
    JISession.destroySession(old);
  }

  String stale(JIProgId word, String host) throws JIException, UnknownHostException {
    JISession mine = session; // BUG: OLE1B-GLOBAL-FETCH "'mine'"
    refresh();
    return new JIComServer(word, host, mine).createInstance().getIpid();
  }

  String fresh(JIProgId word, String host) throws JIException, UnknownHostException {
    refresh();
    JISession mine = session; // OK: fetched afterwards
    return new JIComServer(word, host, mine).createInstance().getIpid();
  }

  void close() throws JIException {
    JISession.destroySession(session);
    session = null;
  }
}
