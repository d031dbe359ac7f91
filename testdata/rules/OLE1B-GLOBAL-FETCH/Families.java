package ole1bglobalfetch;

import com.jacob.com.Dispatch;
import com4j.COM4J;
import com4j.Com4jObject;
import org.elasticsearch.core.AbstractRefCounted;
import org.elasticsearch.core.RefCounted;
import org.elasticsearch.transport.TransportResponse;

/** The same in more libraries. */
final class Families {

  /** com4j: disposed of by the listener that a call may run. */
  static final class Word {
    private static Com4jObject application;

    static void quit() {
      if (application != null) {
        application.dispose();
        application = null;
      }
    }

    static void stale() {
      Com4jObject word = application; // BUG: OLE1B-GLOBAL-FETCH "'application'"
      quit();
      word.setName("closed");
    }

    static void before() {
      Com4jObject word = application; // OK: used before the call
      word.setName("open");
      quit();
    }

    static void asked(Class<? extends Com4jObject> type) {
      Com4jObject word = application.queryInterface(type); // OK: a reference of its own
      quit();
      word.dispose();
    }
  }

  /** JACOB. */
  static final class Excel {
    private static Dispatch workbook;

    static void close() {
      if (workbook != null) {
        workbook.safeRelease();
        workbook = null;
      }
    }

    static String stale() {
      Dispatch book = workbook; // BUG: OLE1B-GLOBAL-FETCH "'workbook'"
      close();
      return book.getProgramId();
    }

    static String fresh() {
      close();
      Dispatch book = workbook; // OK: fetched behind the call
      return book == null ? "" : book.getProgramId();
    }
  }

  /** Elasticsearch. */
  static final class Responses {
    private static TransportResponse last;

    static void replace(TransportResponse next) {
      TransportResponse old = last;
      next.incRef();
      last = next;
      if (old != null) {
        old.decRef();
      }
    }

    static Object stale(TransportResponse next) {
      TransportResponse before = last; // BUG: OLE1B-GLOBAL-FETCH "'last'"
      replace(next);
      return before.remoteAddress();
    }

    static Object counted(TransportResponse next) {
      TransportResponse before = last;
      if (before == null || !before.tryIncRef()) { // OK: a reference of its own
        return null;
      }
      try {
        replace(next);
        return before.remoteAddress();
      } finally {
        before.decRef();
      }
    }
  }
}
