package ole1overwrite;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.apache.lucene.index.IndexReader;

/** What a field holds, seen through a getter. */
final class Getters {
  private ByteBuf rest;
  private IndexReader reader;

  void fill(ByteBuf first) {
    rest = first;
  }

  private ByteBuf rest() {
    if (rest != null) {
      return rest;
    }
    return Unpooled.EMPTY_BUFFER;
  }

  int removed() {
    ByteBuf buf = rest();
    int readable = buf.readableBytes();
    if (buf.isReadable()) {
      buf.release();
    }
    rest = null; // BUG: OLE1-OVERWRITE "'rest'"
    return readable;
  }

  int removedOnBothWays() {
    ByteBuf buf = rest();
    int readable = buf.readableBytes();
    if (buf.isReadable()) {
      buf.release();
    } else {
      buf.release();
    }
    rest = null; // OK: released on both ways
    return readable;
  }

  void closed() {
    if (rest != null) {
      rest.release();
      rest = null; // OK: released
    }
  }

  void open(IndexReader first) {
    reader = first;
  }

  private IndexReader reader() {
    return reader;
  }

  boolean closeReader(boolean quiet) throws java.io.IOException {
    IndexReader old = reader();
    if (old == null) {
      return false;
    }
    if (!quiet) {
      old.decRef();
    }
    reader = null; // BUG: OLE1-OVERWRITE "'reader'"
    return true;
  }

  boolean closeReaderAlways() throws java.io.IOException {
    IndexReader old = reader();
    if (old == null) {
      return false;
    }
    old.decRef();
    reader = null; // OK: released through the getter's result
    return true;
  }
}
