package ole1dreturnstored;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufHolder;
import io.netty.buffer.DefaultByteBufHolder;
import org.elasticsearch.common.bytes.ReleasableBytesReference;
import org.opensearch.core.common.bytes.BytesReference;

/** Accessors that promise a counted result by name, over Netty's buffers. */
final class Accessors {
  private final ByteBuf buf;
  private ByteBuf pending;
  private final ByteBufHolder holder;

  Accessors(ByteBuf buf, ByteBufHolder holder) {
    this.buf = buf.retain();
    this.holder = holder;
  }

  void close() {
    buf.release();
    if (pending != null) {
      pending.release();
      pending = null;
    }
  }

  ByteBuf retainedSlice(int index, int length) {
    return buf.slice(index, length); // BUG: OLE1D-RETURN-STORED "field 'buf'"
  }

  ByteBuf retainedDuplicate() {
    return buf.duplicate(); // BUG: OLE1D-RETURN-STORED "buf.duplicate()"
  }

  ByteBuf retainedBody() {
    return buf; // BUG: OLE1D-RETURN-STORED
  }

  ByteBuf readRetainedSlice(int length) {
    return buf.readSlice(length).asReadOnly(); // BUG: OLE1D-RETURN-STORED
  }

  ByteBuf retainedContent() {
    return holder.content(); // BUG: OLE1D-RETURN-STORED
  }

  ByteBuf retainedHeadOrNull(int length) {
    if (buf.readableBytes() < length) {
      return null; // OK: null owns nothing
    }
    return buf.slice(0, length); // BUG: OLE1D-RETURN-STORED
  }

  ByteBuf slice(int index, int length) {
    return buf.slice(index, length); // OK: the name promises nothing
  }

  ByteBuf body() {
    return buf; // OK: a getter lends
  }

  ByteBuf retainedTail(int index) {
    return buf.retainedSlice(index, buf.readableBytes() - index); // OK: counted by the callee
  }

  ByteBuf retainedCounted() {
    return buf.duplicate().retain(); // OK: counted before the return
  }

  ByteBuf retainedFirst() {
    buf.retain();
    return buf; // OK: counted before
  }

  ByteBuf retainedCopy() {
    return buf.copy(); // OK: a new buffer
  }

  ByteBuf retainedFresh(ByteBufAllocator alloc) {
    return alloc.buffer(); // OK: a new buffer
  }

  ByteBuf retainedPending() {
    ByteBuf out = pending;
    pending = null;
    return out; // OK: the field gives its reference away
  }

  ByteBuf retainedArgument(ByteBuf given) {
    return given; // OK: whether the parameter came with a reference is the caller's business
  }

  int retainedBytes() {
    return buf.readableBytes(); // OK: a number
  }
}

/** What a class overrides promises as well. */
final class Envelope extends DefaultByteBufHolder {
  private final ByteBuf body;

  Envelope(ByteBuf body) {
    super(body);
    this.body = body;
  }

  @Override
  public ByteBufHolder retainedDuplicate() {
    return this; // BUG: OLE1D-RETURN-STORED "the object itself"
  }

  @Override
  public ByteBuf content() {
    return body; // OK: content lends
  }
}

/** The same through references to bytes. */
final class Bytes {
  private final ReleasableBytesReference bytes;

  Bytes(ReleasableBytesReference bytes) {
    this.bytes = bytes;
  }

  ReleasableBytesReference retainedBytes() {
    return bytes; // BUG: OLE1D-RETURN-STORED
  }

  ReleasableBytesReference retainedCounted() {
    bytes.mustIncRef();
    return bytes; // OK: counted before
  }

  ReleasableBytesReference retainedAgain() {
    return bytes.retain(); // OK: counted by the callee
  }

  BytesReference retainedUnknown(java.util.function.Supplier<BytesReference> source) {
    return source.get(); // OK: nothing is known of what the source counts
  }
}
