package ole1overrelease;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.util.ReferenceCountUtil;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexReader;

/** A close() that may be called again. */
final class RepeatedClose {

  static final class Channel implements Closeable {
    private final ByteBuf buffer = Unpooled.directBuffer(16);

    void write(int b) {
      buffer.writeByte(b);
    }

    @Override
    public void close() throws IOException {
      ReferenceCountUtil.safeRelease(buffer); // BUG: OLE1-OVER-RELEASE "field 'buffer'"
    }
  }

  static final class Cleared implements Closeable {
    private ByteBuf buffer = Unpooled.directBuffer(16);

    @Override
    public void close() {
      if (buffer != null) {
        buffer.release(); // OK: the field is cleared
        buffer = null;
      }
    }
  }

  static final class Tested implements Closeable {
    private final ByteBuf buffer = Unpooled.directBuffer(16);
    private boolean closed;

    @Override
    public void close() {
      if (closed) {
        return;
      }
      closed = true;
      buffer.release(); // OK: the second call does not come here
    }
  }

  static final class Swapped implements Closeable {
    private final ByteBuf buffer = Unpooled.directBuffer(16);
    private final AtomicBoolean closed = new AtomicBoolean();

    @Override
    public void close() {
      if (closed.compareAndSet(false, true)) {
        buffer.release(); // OK: once
      }
    }
  }

  static final class ClearedElsewhere implements Closeable {
    private ByteBuf buffer = Unpooled.directBuffer(16);

    private void forget() {
      buffer = null;
    }

    @Override
    public void close() {
      ByteBuf last = buffer;
      forget();
      if (last != null) {
        last.release(); // OK: forget() clears the field
      }
    }
  }

  /** AutoCloseable promises nothing of the kind. */
  static final class Scope implements AutoCloseable {
    private final ByteBuf buffer = Unpooled.directBuffer(16);

    @Override
    public void close() {
      buffer.release(); // OK: for try-with-resources only
    }
  }

  static final class Searcher implements Closeable {
    private final IndexReader reader;

    Searcher(IndexReader reader) {
      reader.incRef();
      this.reader = reader;
    }

    @Override
    public void close() throws IOException {
      reader.decRef(); // BUG: OLE1-OVER-RELEASE "field 'reader'"
    }
  }
}
