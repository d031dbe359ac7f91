package ole1uncountedcopy;

import com.sun.jna.platform.win32.COM.Unknown;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;

/** Fields that share one reference. */
final class Copies {

  static final class Buffers {
    private ByteBuf current;
    private ByteBuf previous;
    private ByteBuf shortcut;

    void keep() {
      previous = current; // BUG: OLE1-UNCOUNTED-COPY "'previous'"
    }

    void keepCounted() {
      previous = current.retain(); // OK: counted
    }

    void move() {
      previous = current; // OK: the reference moves
      current = null;
    }

    void rotate(ByteBufAllocator alloc) {
      previous = current; // OK: the first field gets another value
      current = alloc.buffer();
    }

    void look() {
      shortcut = current; // OK: nobody releases the shortcut
    }

    void swap() {
      ByteBuf old = current; // OK: both keep one reference
      current = previous;
      previous = old;
    }

    int size() {
      return shortcut.readableBytes();
    }

    void close() {
      current.release();
      previous.release();
    }
  }

  static final class Views {
    private ByteBuf header;
    private ByteBuf whole;

    void parse(ByteBuf lent) {
      ByteBuf copy = lent.copy();
      header = copy.slice(0, 4); // BUG: OLE1-UNCOUNTED-COPY "'header'"
      copy.release();
    }

    void parseCounted(ByteBuf lent) {
      ByteBuf copy = lent.copy();
      header = copy.retainedSlice(0, 4); // OK: counted
      copy.release();
    }

    void parseKept(ByteBuf lent) {
      whole = lent.copy();
      header = whole.slice(0, 4); // OK: the owner is kept as well
    }

    void parseMoved(ByteBuf lent) {
      ByteBuf copy = lent.copy();
      header = copy.slice(0, 4); // OK: the view carries the only reference
    }

    int magic() {
      return header.getInt(0);
    }

    void close() {
      if (header != null) {
        header.release();
      }
    }
  }

  static final class Readers {
    private DirectoryReader live;
    private DirectoryReader snapshot;

    void snapshot() {
      snapshot = live; // BUG: OLE1-UNCOUNTED-COPY "'snapshot'"
    }

    void snapshotCounted() {
      live.incRef();
      snapshot = live; // OK: counted
    }

    void close() throws IOException {
      live.decRef();
      if (snapshot != null) {
        snapshot.decRef();
      }
    }
  }

  static final class Sites {
    private Unknown site;
    private Unknown last;

    void remember() {
      last = site; // BUG: OLE1-UNCOUNTED-COPY "'last'"
    }

    void rememberCounted() {
      site.AddRef();
      last = site; // OK: counted
    }

    void dispose() {
      site.Release();
      last.Release();
    }
  }
}
