package ole1forwardcount;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import io.netty.buffer.DefaultByteBufHolder;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;

/** Overrides in messages that hold a buffer. */
class StompFrame extends DefaultByteBufHolder {
  StompFrame(ByteBuf content) {
    super(content);
  }

  @Override
  public StompFrame retain() {
    super.retain(); // OK: the same method above
    return this;
  }

  @Override
  public StompFrame retain(int increment) {
    super.retain(); // BUG: OLE1-FORWARD-COUNT "ignores 'increment'"
    return this;
  }

  @Override
  public boolean release(int decrement) {
    return super.release(); // BUG: OLE1-FORWARD-COUNT "ignores 'decrement'"
  }
}

class Frame extends DefaultByteBufHolder {
  Frame(ByteBuf content) {
    super(content);
  }

  @Override
  public Frame retain(int increment) {
    super.retain(increment); // OK: the number is handed on
    return this;
  }

  @Override
  public boolean release(int decrement) {
    return super.release(decrement); // OK: the number is handed on
  }

  @Override
  public boolean release() { // BUG: OLE1-FORWARD-COUNT "counts nothing"
    return false;
  }
}

class LoopFrame extends DefaultByteBufHolder {
  LoopFrame(ByteBuf content) {
    super(content);
  }

  @Override
  public LoopFrame retain(int increment) {
    for (int i = 0; i < increment; i++) {
      super.retain(); // OK: as often as asked
    }
    return this;
  }

  @Override
  public boolean release() {
    return release(1); // OK: through the other overload
  }
}

/** A wrapper that delegates everything. */
class Delegating implements ReferenceCounted {
  private final ReferenceCounted delegate;

  Delegating(ReferenceCounted delegate) {
    this.delegate = delegate;
  }

  @Override
  public int refCnt() {
    return delegate.refCnt();
  }

  @Override
  public ReferenceCounted retain() {
    delegate.release(); // BUG: OLE1-FORWARD-COUNT "counts the other way"
    return this;
  }

  @Override
  public ReferenceCounted retain(int increment) {
    delegate.retain(increment); // OK: forwarded
    return this;
  }

  @Override
  public ReferenceCounted touch() {
    return this;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  public boolean release() {
    return delegate.release(); // OK: forwarded
  }

  @Override
  public boolean release(int decrement) {
    return delegate.release(decrement); // OK: forwarded
  }
}

/** Must not be released: neither direction counts. */
class Unreleasable implements ReferenceCounted {
  @Override
  public int refCnt() {
    return 1;
  }

  @Override
  public ReferenceCounted retain() { // OK: counts as little as release
    return this;
  }

  @Override
  public ReferenceCounted retain(int increment) { // OK: counts as little as release
    return this;
  }

  @Override
  public ReferenceCounted touch() {
    return this;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  public boolean release() { // OK: counts as little as retain
    return false;
  }

  @Override
  public boolean release(int decrement) { // OK: counts as little as retain
    return false;
  }
}

/** Refuses, which is no count either. */
class Refusing extends AbstractReferenceCounted {
  @Override
  public ReferenceCounted retain(int increment) { // OK: only throws
    throw new UnsupportedOperationException();
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {}
}

/** A field counts for the object. */
class Carrier extends AbstractReferenceCounted {
  private final ByteBufHolder body;

  Carrier(ByteBufHolder body) {
    this.body = body;
  }

  @Override
  public Carrier retain(int increment) {
    body.retain(); // BUG: OLE1-FORWARD-COUNT
    return this;
  }

  @Override
  public Carrier touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    body.release();
  }
}
