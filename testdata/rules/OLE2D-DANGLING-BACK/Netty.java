package ole2ddanglingback;

import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import java.lang.ref.WeakReference;

abstract class Base extends AbstractReferenceCounted {
  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {}
}

final class Connection extends Base {
  private final Channel channel = new Channel(this);

  Channel channel() {
    channel.retain();
    return channel;
  }

  void write(int value) {}

  @Override
  protected void deallocate() {
    channel.release();
  }
}

final class Channel extends Base {
  private final Connection connection; // BUG: OLE2D-DANGLING-BACK "'Channel.connection' may point to a Connection that is gone"

  Channel(Connection connection) {
    this.connection = connection;
  }

  void send(int value) {
    connection.write(value);
  }
}

/** Given out by the result of retain(). */
final class Book extends Base {
  private final Page page = new Page(this);

  ReferenceCounted page() {
    return page.retain();
  }

  int size() {
    return 1;
  }

  @Override
  protected void deallocate() {
    page.release();
  }
}

final class Page extends Base {
  private final Book book; // BUG: OLE2D-DANGLING-BACK

  Page(Book book) {
    this.book = book;
  }

  boolean isLast() {
    return book.size() == 1;
  }
}

/** Cleared when the parent ends. */
final class Cleared extends Base {
  private final ClearedChild child = new ClearedChild(this);

  ClearedChild child() {
    child.retain();
    return child;
  }

  void write(int value) {}

  @Override
  protected void deallocate() {
    child.detach();
    child.release();
  }
}

final class ClearedChild extends Base {
  private Cleared parent; // OK: detach() clears it

  ClearedChild(Cleared parent) {
    this.parent = parent;
  }

  void detach() {
    parent = null;
  }

  void send(int value) {
    if (parent != null) {
      parent.write(value);
    }
  }
}

/** Cleared from outside. */
final class Outside extends Base {
  private final OutsideChild child = new OutsideChild(this);

  OutsideChild child() {
    child.retain();
    return child;
  }

  void write(int value) {}

  @Override
  protected void deallocate() {
    child.parent = null;
    child.release();
  }
}

final class OutsideChild extends Base {
  Outside parent; // OK: the parent clears it

  OutsideChild(Outside parent) {
    this.parent = parent;
  }

  void send(int value) {
    parent.write(value);
  }
}

/** The child is never given away. */
final class Private extends Base {
  private final PrivateChild child = new PrivateChild(this);

  void send(int value) {
    child.send(value);
  }

  void write(int value) {}

  @Override
  protected void deallocate() {
    child.release();
  }
}

final class PrivateChild extends Base {
  private final Private parent; // OK: nobody else has the child

  PrivateChild(Private parent) {
    this.parent = parent;
  }

  void send(int value) {
    parent.write(value);
  }
}

/** The child is only lent. */
final class Lender extends Base {
  private final LentChild child = new LentChild(this);

  LentChild child() {
    return child;
  }

  void write(int value) {}

  @Override
  protected void deallocate() {
    child.release();
  }
}

final class LentChild extends Base {
  private final Lender parent; // OK: who is given the child does not count it

  LentChild(Lender parent) {
    this.parent = parent;
  }

  void send(int value) {
    parent.write(value);
  }
}

/** The pointer is never used. */
final class Named extends Base {
  private final NamedChild child = new NamedChild(this);

  NamedChild child() {
    child.retain();
    return child;
  }

  @Override
  protected void deallocate() {
    child.release();
  }
}

final class NamedChild extends Base {
  private final Named parent; // OK: only compared

  NamedChild(Named parent) {
    this.parent = parent;
  }

  boolean isOf(Named other) {
    return parent == other;
  }
}

/** A weak reference. */
final class Weak extends Base {
  private final WeakChild child = new WeakChild(this);

  WeakChild child() {
    child.retain();
    return child;
  }

  void write(int value) {}

  @Override
  protected void deallocate() {
    child.release();
  }
}

final class WeakChild extends Base {
  private final WeakReference<Weak> parent; // OK: asked whether it is still there

  WeakChild(Weak parent) {
    this.parent = new WeakReference<>(parent);
  }

  void send(int value) {
    Weak alive = parent.get();
    if (alive != null) {
      alive.write(value);
    }
  }
}

/** A parent that is not counted lives as long as somebody refers to it. */
final class Plain {
  private final PlainChild child = new PlainChild(this);

  PlainChild child() {
    child.retain();
    return child;
  }

  void write(int value) {}
}

final class PlainChild extends Base {
  private final Plain parent; // OK: the parent is not counted

  PlainChild(Plain parent) {
    this.parent = parent;
  }

  void send(int value) {
    parent.write(value);
  }
}

/** A chain of one class. */
final class Link extends Base {
  private final Link previous; // OK: links of one chain

  Link(Link previous) {
    this.previous = previous;
  }

  ReferenceCounted previous() {
    return previous.retain();
  }

  int length() {
    return previous.length() + 1;
  }
}
