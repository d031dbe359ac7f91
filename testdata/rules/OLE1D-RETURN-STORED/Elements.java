package ole1dreturnstored;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.HttpContent;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;

/** Elements of what was handed over, and what is never returned. */
final class Elements {
  private final ByteBuf[] kept = new ByteBuf[4];

  @Owned
  static ByteBuf first(@Consumed ByteBuf... buffers) {
    ByteBuf buffer = buffers[0];
    if (buffer.isReadable()) {
      return buffer; // OK: it was handed over with its array
    }
    buffer.release();
    return Unpooled.EMPTY_BUFFER;
  }

  @Owned
  ByteBuf firstKept() {
    return kept[0]; // BUG: OLE1D-RETURN-STORED
  }

  void free() {
    for (ByteBuf b : kept) {
      b.release();
    }
  }

  static class Refusing extends DefaultHttpContent {
    Refusing(ByteBuf content) {
      super(content);
    }

    @Override
    public HttpContent retainedDuplicate() {
      throw new UnsupportedOperationException();
    }
  }

  static final class AlsoRefusing extends Refusing {
    AlsoRefusing(ByteBuf content) {
      super(content);
    }

    @Override
    public HttpContent retainedDuplicate() {
      super.retainedDuplicate();
      return this; // OK: never reached
    }
  }

  static final class Forgetting extends DefaultHttpContent {
    Forgetting(ByteBuf content) {
      super(content);
    }

    @Override
    public HttpContent retainedDuplicate() {
      super.touch();
      return this; // BUG: OLE1D-RETURN-STORED
    }
  }
}
