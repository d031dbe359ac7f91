package ole1leak;

import java.net.UnknownHostException;
import org.jinterop.dcom.common.JIException;
import org.jinterop.dcom.core.IJIComObject;
import org.jinterop.dcom.core.JIComServer;
import org.jinterop.dcom.core.JIProgId;
import org.jinterop.dcom.core.JISession;
import org.jinterop.dcom.core.JIVariant;
import org.jinterop.dcom.impls.JIObjectFactory;
import org.jinterop.dcom.impls.automation.IJIDispatch;
import org.jinterop.winreg.IJIWinReg;
import org.jinterop.winreg.JIPolicyHandle;
import org.jinterop.winreg.JIWinRegFactory;

/** j-Interop: sessions, counts at the server, keys of a remote registry. */
abstract class Jinterop {
  abstract void show(Object value);

  abstract boolean isWanted(String name);

  void lost(JIProgId word, String host) throws JIException, UnknownHostException {
    JISession session = JISession.createSession("domain", "user", "secret"); // BUG: OLE1-LEAK "'session'"
    JIComServer server = new JIComServer(word, host, session);
    IJIDispatch application =
        (IJIDispatch) JIObjectFactory.narrowObject(server.createInstance().queryInterface("IID"));
    application.callMethod("Quit");
  }

  void lostWhenItThrows(JIProgId word, String host) throws JIException, UnknownHostException {
    JISession session = JISession.createSession("domain", "user", "secret"); // BUG: OLE1-LEAK
    JIComServer server = new JIComServer(word, host, session);
    show(server.createInstance());
    JISession.destroySession(session);
  }

  void destroyed(JIProgId word, String host) throws JIException, UnknownHostException {
    JISession session = JISession.createSession("domain", "user", "secret"); // OK: in finally
    try {
      JIComServer server = new JIComServer(word, host, session);
      show(server.createInstance());
    } finally {
      JISession.destroySession(session);
    }
  }

  /** As in the samples of the library: the session is got from an object. */
  void throughAnObject(JIProgId word, String host) throws UnknownHostException {
    JISession session = JISession.createSession("domain", "user", "secret"); // OK: destroyed below
    try {
      JIComServer server = new JIComServer(word, host, session);
      IJIComObject unknown = server.createInstance();
      IJIDispatch dispatch = (IJIDispatch) JIObjectFactory.narrowObject(unknown.queryInterface("IID"));
      dispatch.put("Visible", new JIVariant(true));
      JISession.destroySession(dispatch.getAssociatedSession());
    } catch (JIException e) {
      quietly(session);
    } catch (UnknownHostException e) {
      quietly(session);
      throw e;
    }
  }

  private static void quietly(JISession session) {
    try {
      JISession.destroySession(session);
    } catch (JIException e) {
      throw new IllegalStateException(e);
    }
  }

  IJIComObject handedOn(JIProgId word, String host) throws JIException, UnknownHostException {
    JISession session = JISession.createSession("domain", "user", "secret");
    try {
      return new JIComServer(word, host, session).createInstance(); // OK: the object leads to it
    } catch (JIException | UnknownHostException e) {
      JISession.destroySession(session);
      throw e;
    }
  }

  void counted(IJIComObject object) throws JIException {
    object.addRef(); // OK: counted for whoever keeps what is shown
    show(object);
  }

  void countedAndGivenBack(IJIComObject object) throws JIException {
    object.addRef(); // OK: given back
    try {
      show(object.getIpid());
    } finally {
      object.release();
    }
  }

  /** What the session would release later is released now. */
  void early(JIProgId word, String host, JISession session) throws JIException, UnknownHostException {
    IJIComObject object = new JIComServer(word, host, session).createInstance();
    show(object);
    object.release(); // OK: the library does it, too
  }

  void key(IJIWinReg registry, JIPolicyHandle machine) throws JIException {
    JIPolicyHandle classes = registry.winreg_OpenKey(machine, "Software\\Classes", 1); // BUG: OLE1-LEAK
    if (isWanted(registry.winreg_EnumKey(classes, 0)[0])) {
      return;
    }
    registry.winreg_CloseKey(classes);
  }

  void keyClosed(String host) throws JIException, UnknownHostException {
    IJIWinReg registry = JIWinRegFactory.getSingleTon().getWinreg(host, true); // OK: closed
    try {
      JIPolicyHandle machine = registry.winreg_OpenHKLM(); // OK: closed
      try {
        show(registry.winreg_EnumKey(machine, 0));
      } finally {
        registry.winreg_CloseKey(machine);
      }
    } finally {
      registry.closeConnection();
    }
  }

  void connectionLost(String host) throws JIException, UnknownHostException {
    IJIWinReg registry = JIWinRegFactory.getSingleTon().getWinreg(host, true); // BUG: OLE1-LEAK
    registry.winreg_CloseKey(registry.winreg_OpenHKLM()); // OK: closed at once
  }

  /** A server that one object stands for. */
  static final class Connection {
    private final JISession session;
    private final JIComServer server;

    Connection(JIProgId word, String host) throws JIException, UnknownHostException {
      session = JISession.createSession("domain", "user", "secret"); // OK: destroyed when it throws
      try {
        server = new JIComServer(word, host, session);
      } catch (JIException | UnknownHostException e) {
        JISession.destroySession(session);
        throw e;
      }
    }

    IJIComObject open() throws JIException {
      return server.createInstance(); // OK: of the session
    }

    void close() throws JIException {
      JISession.destroySession(session); // OK: the object's own
    }
  }
}
