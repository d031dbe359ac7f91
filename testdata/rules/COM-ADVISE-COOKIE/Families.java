package comadvisecookie;

import com.jacob.com.Dispatch;
import com.jacob.com.DispatchEvents;
import com4j.Com4jObject;
import com4j.EventCookie;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IConnectionPoint;
import org.eclipse.swt.internal.ole.win32.IOleObject;
import org.jinterop.dcom.core.IJIComObject;
import org.jinterop.dcom.impls.JIObjectFactory;

final class Families {
  private IOleObject object;
  private int eventCookie;

  void swt(IConnectionPoint point, long sink) {
    int[] cookie = new int[1];
    point.Advise(sink, cookie); // BUG: COM-ADVISE-COOKIE "IConnectionPoint.Advise()"
  }

  void swtKept(IConnectionPoint point, long sink) {
    int[] cookie = new int[1];
    if (point.Advise(sink, cookie) == COM.S_OK) { // OK: unadvise reads the field
      eventCookie = cookie[0];
    }
  }

  void unadvise(IConnectionPoint point) {
    point.Unadvise(eventCookie);
  }

  /** The shape of SWT's client site: the object goes when the site does. */
  void swtOwner(long sink) {
    int[] cookie = new int[1];
    object.Advise(sink, cookie); // OK: dispose releases the object
  }

  void dispose() {
    object.Release();
    object = null;
  }

  void com4j(Com4jObject source, Object sink) {
    source.advise(Object.class, sink); // BUG: COM-ADVISE-COOKIE
  }

  EventCookie com4jKept(Com4jObject source, Object sink) {
    return source.advise(Object.class, sink); // OK: the caller closes it
  }

  void com4jClosed(Com4jObject source, Object sink, Runnable events) {
    EventCookie cookie = source.advise(Object.class, sink); // OK: closed
    try {
      events.run();
    } finally {
      cookie.close();
    }
  }

  void jacob(Dispatch source, Object sink) {
    new DispatchEvents(source, sink); // BUG: COM-ADVISE-COOKIE
  }

  DispatchEvents jacobKept(Dispatch source, Object sink) {
    return new DispatchEvents(source, sink); // OK: the caller has it
  }

  void interop(IJIComObject source, String iid, IJIComObject sink) throws Exception {
    JIObjectFactory.attachEventHandler(source, iid, sink); // BUG: COM-ADVISE-COOKIE
  }

  String interopKept(IJIComObject source, String iid, IJIComObject sink) throws Exception {
    return JIObjectFactory.attachEventHandler(source, iid, sink); // OK: the caller detaches
  }

  /** A method of that name without a cookie. */
  void noCookie(Advisor advisor) {
    advisor.advise("buy", "sell"); // OK: returns nothing
  }

  interface Advisor {
    void advise(String one, String other);
  }
}
