package ole2areleasein;

import com4j.Com4jObject;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.widgets.Display;
import org.elasticsearch.transport.TransportResponse;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;

/** Parameters that are only lent, in more libraries. */
final class Families {
  interface Site {
    void setDispatch(@Borrowed IDispatch dispatch);
  }

  /** SWT. */
  static final class BadSite implements Site {
    @Override
    public void setDispatch(IDispatch dispatch) {
      dispatch.GetIDsOfNames(null, new String[] {"Name"}, 1, 0, new int[1]);
      dispatch.Release(); // BUG: OLE2A-RELEASE-IN "'dispatch'"
    }
  }

  static final class PairedSite implements Site {
    @Override
    public void setDispatch(IDispatch dispatch) {
      dispatch.AddRef();
      Display.getDefault().readAndDispatch();
      dispatch.Release(); // OK: its own count
    }
  }

  static final class KeepingSite implements Site {
    private IDispatch kept;

    @Override
    public void setDispatch(IDispatch dispatch) {
      dispatch.AddRef();
      if (kept != null) {
        kept.Release(); // OK: the one before, which was counted
      }
      kept = dispatch;
    }

    void dispose() {
      kept.Release(); // OK: counted
      kept = null;
    }
  }

  /** Lucene. */
  static int count(@Borrowed DirectoryReader reader) throws IOException {
    try {
      return reader.maxDoc();
    } finally {
      reader.decRef(); // BUG: OLE2A-RELEASE-IN "'reader'"
    }
  }

  static int countOwn(@Borrowed IndexReader reader) throws IOException {
    reader.incRef();
    try {
      Thread.yield();
      return reader.maxDoc();
    } finally {
      reader.decRef(); // OK: its own count
    }
  }

  static void countOther(@Borrowed DirectoryReader reader) throws IOException {
    DirectoryReader next = DirectoryReader.openIfChanged(reader);
    if (next != null) {
      next.decRef(); // OK: another reader
    }
  }

  static void finish(@Consumed DirectoryReader reader) throws IOException {
    reader.decRef(); // OK: taken over
  }

  /** Elasticsearch. */
  static boolean log(@Borrowed TransportResponse response) {
    response.decRef(); // BUG: OLE2A-RELEASE-IN "'response'"
    return true;
  }

  static boolean logOwn(@Borrowed TransportResponse response) {
    if (response.tryIncRef()) {
      response.decRef(); // OK: its own count
    }
    return true;
  }

  /** com4j. */
  static void name(@Borrowed Com4jObject object) {
    object.setName("shown");
    object.dispose(); // BUG: OLE2A-RELEASE-IN "'object'"
  }

  static void nameOwn(@Borrowed Com4jObject object, Class<? extends Com4jObject> type) {
    Com4jObject own = object.queryInterface(type);
    if (own != null) {
      own.setName("shown");
      own.dispose(); // OK: a reference of its own
    }
  }
}
