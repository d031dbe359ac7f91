package ole1uncountedcopy;

import com4j.Com4jObject;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.elasticsearch.transport.TransportResponse;

/** The same in more libraries. */
final class Families {

  /** SWT. */
  static final class Site {
    private IDispatch dispatch;
    private IDispatch active;

    void activate() {
      active = dispatch; // BUG: OLE1-UNCOUNTED-COPY "'active'"
    }

    void activateCounted() {
      dispatch.AddRef();
      active = dispatch; // OK: counted
    }

    void activateByHandingOver() {
      active = dispatch; // OK: the reference moves
      dispatch = null;
    }

    void dispose() {
      dispatch.Release();
      if (active != null) {
        active.Release();
      }
    }
  }

  /** Elasticsearch. */
  static final class Responses {
    private TransportResponse response;
    private TransportResponse sent;

    void send() {
      sent = response; // BUG: OLE1-UNCOUNTED-COPY "'sent'"
    }

    void sendCounted() {
      response.mustIncRef();
      sent = response; // OK: counted
    }

    void close() {
      response.decRef();
      if (sent != null) {
        sent.decRef();
      }
    }
  }

  /** com4j: two fields, two disposals, one reference. */
  static final class Word {
    private Com4jObject application;
    private Com4jObject window;

    void show() {
      window = application; // BUG: OLE1-UNCOUNTED-COPY "'window'"
    }

    void look() {
      Com4jObject here = application; // OK: a local copy for the time of the call
      here.setName("shown");
    }

    void close() {
      application.dispose();
      if (window != null) {
        window.dispose();
      }
    }
  }
}
