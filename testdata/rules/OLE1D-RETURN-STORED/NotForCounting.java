package ole1dreturnstored;

import io.netty.buffer.ByteBuf;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;

/** An object that refuses to be counted still hands out what others count. */
abstract class NotForCounting extends AbstractReferenceCounted {
  private final ByteBuf buffer;

  NotForCounting(ByteBuf buffer) {
    this.buffer = buffer;
  }

  @Override
  public ReferenceCounted retain() {
    throw new UnsupportedOperationException("not for counting");
  }

  ByteBuf retainedSlice(int index, int length) {
    check(index, length);
    return buffer.slice(index, length); // BUG: OLE1D-RETURN-STORED
  }

  ByteBuf retainedTail(int index, int length) {
    check(index, length);
    return buffer.retainedSlice(index, length); // OK: counted by the callee
  }

  private void check(int index, int length) {
    if (index + length > buffer.readableBytes()) {
      throw new IndexOutOfBoundsException();
    }
  }

  /** Nothing is counted here: somebody else keeps the memory. */
  abstract static class Forever extends AbstractReferenceCounted {
    private final ByteBuf buffer;

    Forever(ByteBuf buffer) {
      this.buffer = buffer;
    }

    @Override
    public ReferenceCounted retain() {
      return this;
    }

    ByteBuf retainedSlice(int index, int length) {
      return buffer.slice(index, length); // OK: never counted, so never given back
    }
  }
}
