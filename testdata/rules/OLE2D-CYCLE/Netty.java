package ole2dcycle;

import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;

class Circle extends AbstractReferenceCounted {
  private CircleStream stream; // BUG: OLE2D-CYCLE "Circle.stream -> CircleStream.session -> Circle"

  Circle() {
    stream = new CircleStream(this);
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    stream.release();
  }
}

class CircleStream extends AbstractReferenceCounted {
  private Circle session;

  CircleStream(Circle session) {
    session.retain();
    this.session = session;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    session.release();
  }
}

class Uncounted extends AbstractReferenceCounted {
  private UncountedStream stream; // OK: the stream does not count its session

  Uncounted() {
    stream = new UncountedStream(this);
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    stream.release();
  }
}

class UncountedStream extends AbstractReferenceCounted {
  private Uncounted session;

  UncountedStream(Uncounted session) {
    this.session = session;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
  }
}

class Closed extends AbstractReferenceCounted {
  private ClosedStream stream; // OK: close gives the stream back

  Closed() {
    stream = new ClosedStream(this);
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    stream.release();
  }

  void close() {
    if (stream != null) {
      stream.release();
      stream = null;
    }
  }
}

class ClosedStream extends AbstractReferenceCounted {
  private Closed session;

  ClosedStream(Closed session) {
    session.retain();
    this.session = session;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    session.release();
  }
}

class Detached extends AbstractReferenceCounted {
  private DetachedStream stream; // OK: detach gives the session back

  Detached() {
    stream = new DetachedStream(this);
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    stream.release();
  }
}

class DetachedStream extends AbstractReferenceCounted {
  private Detached session;

  DetachedStream(Detached session) {
    session.retain();
    this.session = session;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    session.release();
  }

  void detach() {
    session.release();
    session = null;
  }
}

class A extends AbstractReferenceCounted {
  private B b; // BUG: OLE2D-CYCLE "A.b -> B.c -> C.a -> A"

  void set(B b) {
    b.retain();
    this.b = b;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    b.release();
  }
}

class B extends AbstractReferenceCounted {
  private C c;

  void set(C c) {
    this.c = c;
    c.retain();
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    c.release();
  }
}

class C extends AbstractReferenceCounted {
  private A a;

  void set(A a) {
    a.retain();
    this.a = a;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    a.release();
  }
}

class Chain extends AbstractReferenceCounted {
  private Chain next; // OK: a chain of its own kind

  void append(Chain next) {
    next.retain();
    this.next = next;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    if (next != null) {
      next.release();
    }
  }
}

class Tree extends AbstractReferenceCounted {
  private Leaf leaf; // OK: the leaf knows nothing of the tree

  Tree() {
    leaf = new Leaf();
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    leaf.release();
  }
}

class Leaf extends AbstractReferenceCounted {

  void use() {}

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
  }
}
