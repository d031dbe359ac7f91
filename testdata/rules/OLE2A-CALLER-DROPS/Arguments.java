package ole2acallerdrops;

import com.sun.jna.platform.win32.COM.Unknown;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.eclipse.swt.internal.ole.win32.IUnknown;

/** Arguments that only a field keeps alive. */
final class Arguments {

  static final class Netty {
    private ByteBuf current;
    private final ByteBufAllocator alloc;

    Netty(ByteBufAllocator alloc) {
      this.alloc = alloc;
    }

    int shift() {
      return replaced(current); // BUG: OLE2A-CALLER-DROPS "field 'current'"
    }

    int shiftVariable() {
      ByteBuf old = current;
      return replaced(old); // BUG: OLE2A-CALLER-DROPS
    }

    int shiftCounted() {
      ByteBuf old = current.retain();
      try {
        return replaced(old); // OK: counted for the time of the call
      } finally {
        old.release();
      }
    }

    private int replaced(ByteBuf old) {
      reset();
      return old.readableBytes();
    }

    private void reset() {
      current.release();
      current = alloc.buffer();
    }

    int before() {
      return readFirst(current); // OK: used before the field is given back
    }

    private int readFirst(ByteBuf old) {
      int size = old.readableBytes();
      reset();
      return size;
    }

    int other(ByteBuf lent) {
      return replaced(lent); // OK: not what the field holds
    }

    int kept() {
      return countsItself(current); // OK: the callee counts it
    }

    private int countsItself(ByteBuf old) {
      old.retain();
      reset();
      int size = old.readableBytes();
      old.release();
      return size;
    }

    int passedOn(boolean empty) {
      return empty ? 0 : sizeThenReset(current); // OK: the size is read before
    }

    private int sizeThenReset(ByteBuf old) {
      try {
        return old.readableBytes();
      } finally {
        reset();
      }
    }

    int looked() {
      return size(current); // OK: nothing is given back
    }

    private static int size(ByteBuf buffer) {
      return buffer.readableBytes();
    }

    void close() {
      current.release();
    }
  }

  static final class Lucene {
    private DirectoryReader reader;

    int reopen() throws IOException {
      return changes(reader); // BUG: OLE2A-CALLER-DROPS
    }

    int reopenCounted() throws IOException {
      DirectoryReader old = reader;
      old.incRef();
      try {
        return changes(old); // OK: counted for the time of the call
      } finally {
        old.decRef();
      }
    }

    private int changes(DirectoryReader old) throws IOException {
      close();
      return old.maxDoc();
    }

    void close() throws IOException {
      if (reader != null) {
        reader.decRef();
        reader = null;
      }
    }
  }

  static final class Jna {
    private Unknown site;

    void notifySite() {
      leave(site); // BUG: OLE2A-CALLER-DROPS
    }

    void notifySiteCounted() {
      Unknown old = site;
      old.AddRef();
      leave(old); // OK: counted for the time of the call
      old.Release();
    }

    private void leave(Unknown old) {
      disconnect();
      old.QueryInterface(null, null);
    }

    void disconnect() {
      if (site != null) {
        site.Release();
        site = null;
      }
    }
  }

  static final class Swt {
    private static IUnknown shared;
    private static long address;

    static void end() {
      close(shared); // BUG: OLE2A-CALLER-DROPS
    }

    static void endLast() {
      closeLast(shared); // OK: nothing is used afterwards
    }

    private static void close(IUnknown old) {
      drop();
      address = old.getAddress();
    }

    private static void closeLast(IUnknown old) {
      address = old.getAddress();
      drop(); // OK: behind the use
    }

    private static void drop() {
      shared.Release();
      shared = null;
    }
  }
}
