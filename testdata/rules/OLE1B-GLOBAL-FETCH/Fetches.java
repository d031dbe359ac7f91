package ole1bglobalfetch;

import com.sun.jna.platform.win32.COM.Unknown;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.eclipse.swt.internal.ole.win32.IDispatch;

/** Copies of statics and of fields that a call may empty. */
final class Fetches {

  // RULES.md OLE1B: refresh swaps and releases
  static final class Readers {
    private static DirectoryReader current;
    private static DirectoryReader pinned;

    static void refresh() throws IOException {
      DirectoryReader next = DirectoryReader.openIfChanged(current);
      if (next != null) {
        DirectoryReader old = current;
        current = next;
        old.decRef();
      }
    }

    static int stale() throws IOException {
      DirectoryReader reader = current; // BUG: OLE1B-GLOBAL-FETCH "'current'"
      refresh();
      return reader.maxDoc();
    }

    static int counted() throws IOException {
      DirectoryReader reader = current;
      reader.incRef(); // OK: a reference of its own
      try {
        refresh();
        return reader.maxDoc();
      } finally {
        reader.decRef();
      }
    }

    static int tried() throws IOException {
      DirectoryReader reader = current;
      if (reader.tryIncRef()) { // OK: a reference of its own
        try {
          refresh();
          return reader.maxDoc();
        } finally {
          reader.decRef();
        }
      }
      return 0;
    }

    static int fetchedAfter() throws IOException {
      refresh();
      DirectoryReader reader = current; // OK: nothing is called in between
      return reader.maxDoc();
    }

    static int fetchedAgain() throws IOException {
      DirectoryReader reader = current;
      int before = reader.maxDoc();
      refresh();
      reader = current; // OK: fetched again
      return reader.maxDoc() - before;
    }

    static int other() throws IOException {
      DirectoryReader reader = pinned; // OK: refresh leaves this one alone
      refresh();
      return reader.maxDoc();
    }

    static void unpin() throws IOException {
      pinned.decRef();
      pinned = null;
    }
  }

  /** The call that empties the field is two levels down. */
  static final class Session {
    private ByteBuf pending;
    private final ByteBuf header;
    private int seen;

    Session(ByteBuf header) {
      this.header = header;
    }

    void reset() {
      if (pending != null) {
        pending.release();
        pending = null;
      }
    }

    private void onError() {
      seen++;
      reset();
    }

    private void count() {
      seen++;
    }

    int reentrant() {
      ByteBuf copy = pending; // BUG: OLE1B-GLOBAL-FETCH "onError() at line"
      onError();
      return copy.readableBytes();
    }

    int harmless() {
      ByteBuf copy = pending; // OK: count() releases nothing
      count();
      return copy.readableBytes();
    }

    int ofAnother(Session other) {
      ByteBuf copy = pending; // OK: the other session's field is emptied
      other.reset();
      return copy.readableBytes();
    }

    int ofTheOther(Session other) {
      ByteBuf copy = other.pending; // BUG: OLE1B-GLOBAL-FETCH "'pending'"
      other.reset();
      return copy.readableBytes();
    }

    int unused() {
      ByteBuf copy = pending; // OK: not used after the call
      int size = copy.readableBytes();
      reset();
      return size;
    }

    int finalField() {
      ByteBuf copy = header; // OK: nothing replaces a final field
      reset();
      return copy.readableBytes();
    }

    void replace(ByteBufAllocator alloc) {
      ByteBuf old = pending; // OK: taken out of the field before the call
      pending = alloc.buffer();
      reset();
      if (old != null) {
        old.release();
      }
    }
  }

  /** SWT: an automation object shared by a site. */
  static final class Site {
    private static IDispatch shared;

    static void deactivate() {
      if (shared != null) {
        shared.Release();
        shared = null;
      }
    }

    static int invoke(long[] out) {
      IDispatch copy = shared; // BUG: OLE1B-GLOBAL-FETCH "'shared'"
      deactivate();
      return copy.GetTypeInfo(0, 0, out);
    }

    static void counted() {
      IDispatch copy = shared;
      copy.AddRef(); // OK: a reference of its own
      deactivate();
      copy.Release();
    }
  }

  /** JNA. */
  static final class Host {
    private Unknown sink;

    void disconnect() {
      if (sink != null) {
        sink.Release();
        sink = null;
      }
    }

    void notifyTwice() {
      Unknown copy = sink; // BUG: OLE1B-GLOBAL-FETCH "'sink'"
      disconnect();
      copy.AddRef();
    }

    void notifyCounted() {
      Unknown copy = sink;
      copy.AddRef(); // OK: a reference of its own
      disconnect();
      copy.Release();
    }
  }
}
