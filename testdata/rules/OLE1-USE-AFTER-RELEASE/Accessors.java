package example.accessors;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.CompositeByteBuf;
import io.netty.buffer.Unpooled;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Uncounted;

/** What tells something of the object but does not touch what its count keeps alive. */
final class Accessors {
  @RefCounted(release = "release")
  static class Block {
    private final String kind = "data";

    String kind() {
      return kind;
    }

    @Uncounted
    native boolean isLast();

    native byte first();

    @Releases
    native void release();
  }

  interface Reader {
    @Owned
    Block next();
  }

  boolean flag(Reader reader) {
    Block b = reader.next();
    b.release();
    return b.isLast(); // OK: declared to be a plain fact
  }

  String field(Reader reader) {
    Block b = reader.next();
    b.release();
    return b.kind(); // OK: returns what a field holds
  }

  byte memory(Reader reader) {
    Block b = reader.next();
    b.release();
    return b.first(); // BUG: OLE1-USE-AFTER-RELEASE
  }

  ByteBuf keptByTheComposite(ByteBufAllocator alloc, ByteBuf left, ByteBuf right) {
    CompositeByteBuf c = alloc.compositeBuffer(2);
    c.addComponents(left, right);
    c.writerIndex(left.readableBytes() + right.readableBytes()); // OK: the composite keeps them alive
    return c;
  }

  static final class Parts {
    private ByteBuf whole;

    int append(ByteBufAllocator alloc) {
      ByteBuf part = alloc.buffer();
      whole = Unpooled.wrappedBuffer(whole, part);
      return part.readableBytes(); // OK: it lives as long as what it is a part of
    }

    int gone(ByteBufAllocator alloc) {
      ByteBuf part = alloc.buffer();
      part.release();
      return part.readableBytes(); // BUG: OLE1-USE-AFTER-RELEASE
    }

    void close() {
      whole.release();
    }
  }
}
