package ole1overwrite;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

/** Answers that decide what a field or variable may hold, and answers that do not. */
final class Machines {
  enum Need {
    HEADER,
    NOTHING
  }

  interface Generator {
    Need generate(ByteBuffer header);

    Need next();
  }

  enum Kind {
    ERROR,
    EVENT;

    boolean isData() {
      return this == EVENT;
    }
  }

  static final class Packet {
    private Kind kind;
    private final Kind first = Kind.EVENT;

    void kind(Kind next) {
      kind = next;
    }

    Kind getKind() {
      return kind;
    }

    Kind getFirst() {
      return first;
    }
  }

  @RefCounted(release = "drop")
  abstract static class Block {
    private final Kind kind;

    Block(Kind kind) {
      this.kind = kind;
    }

    Kind getKind() {
      return kind;
    }

    abstract boolean isData();

    abstract boolean isSharedMem();

    abstract void retain();

    @Releases
    abstract void drop();
  }

  interface Reader {
    @Owned
    Block read(long at);
  }

  private RetainableByteBuffer header;
  private Block current;
  private Block kept;

  void generate(Generator generator, ByteBufferPool pool) {
    while (true) {
      ByteBuffer h = header == null ? null : header.getByteBuffer();
      switch (generator.generate(h)) {
        case HEADER:
          header = pool.acquire(8, true); // OK: the generator saw that there is none
          continue;
        default:
          return;
      }
    }
  }

  void generateBlindly(Generator generator, ByteBufferPool pool) {
    while (true) {
      switch (generator.next()) {
        case HEADER:
          header = pool.acquire(8, true); // BUG: OLE1-OVERWRITE
          continue;
        default:
          return;
      }
    }
  }

  void done() {
    if (header != null) {
      header.release();
      header = null; // OK: released
    }
  }

  int encode(ByteBufAllocator alloc, Packet p) {
    ByteBuf b = null;
    if (p.getKind() == Kind.ERROR) {
      b = alloc.heapBuffer();
    }
    if (p.getKind() == Kind.EVENT) {
      b = alloc.heapBuffer(); // OK: a packet is of one kind
    }
    int n = b == null ? 0 : b.capacity();
    if (b != null) {
      b.release();
    }
    return n;
  }

  int encodeChanged(ByteBufAllocator alloc, Packet p) {
    ByteBuf b = null;
    if (p.getKind() == Kind.ERROR) {
      b = alloc.heapBuffer();
    }
    p.kind(Kind.EVENT);
    if (p.getKind() == Kind.EVENT) {
      b = alloc.heapBuffer(); // BUG: OLE1-OVERWRITE "'b'"
    }
    int n = b == null ? 0 : b.capacity();
    if (b != null) {
      b.release();
    }
    return n;
  }

  int encodeTwoPackets(ByteBufAllocator alloc, Packet p, Packet q) {
    ByteBuf b = null;
    if (p.getFirst() == Kind.ERROR) {
      b = alloc.heapBuffer();
    }
    if (q.getFirst() == Kind.EVENT) {
      b = alloc.heapBuffer(); // BUG: OLE1-OVERWRITE "'b'"
    }
    int n = b == null ? 0 : b.capacity();
    if (b != null) {
      b.release();
    }
    return n;
  }

  Block seek(Reader reader) {
    Block b;
    do {
      b = reader.read(1); // OK: what is no data was dropped
      if (!b.getKind().isData()) {
        b.drop();
      }
    } while (!b.getKind().isData());
    return b; // OK: and what is returned was not
  }

  void seekAny(Reader reader, int n) {
    Block b;
    int i = 0;
    do {
      b = reader.read(1); // BUG: OLE1-OVERWRITE "'b'"
      if (b.getKind().isData()) {
        b.drop();
      }
    } while (i++ < n);
    if (b.getKind().isData()) {
      return;
    }
    b.drop();
  }

  void open(Reader reader) {
    current = reader.read(1); // OK: the first
  }

  void reset() {
    if (current != null && current.isSharedMem()) {
      current.drop();
    }
    current = null; // OK: what is not shared was never counted
  }

  void resetData() {
    if (kept != null && kept.isData()) {
      kept.drop();
    }
    kept = null; // BUG: OLE1-OVERWRITE "'kept'"
  }

  void keep(Reader reader) {
    if (kept == null) {
      kept = reader.read(2); // OK: there was none
    }
  }
}
