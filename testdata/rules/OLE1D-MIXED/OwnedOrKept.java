package ole1dmixed;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;

/** A buffer of the object on one path, a new one on the other. */
final class OwnedOrKept {
  private ByteBuf cached;
  private ByteBuf scratch;

  ByteBuf cachedOrNew(ByteBufAllocator alloc, boolean fresh) {
    if (fresh) {
      return alloc.buffer();
    }
    return cached; // BUG: OLE1D-MIXED
  }

  ByteBuf scratchOrCopy(ByteBuf in) {
    if (in.isReadable()) {
      return in.copy();
    }
    return scratch; // BUG: OLE1D-MIXED
  }

  ByteBuf alwaysOwned(ByteBufAllocator alloc, boolean fresh) {
    if (fresh) {
      return alloc.buffer();
    }
    return cached.retain(); // OK: counted on every path
  }

  void close() {
    cached.release();
    scratch.release();
  }
}
