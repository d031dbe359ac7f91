package ole2dcycle;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class Counted {
  private final AtomicInteger refs = new AtomicInteger(1);

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      free();
    }
  }

  void free() {}
}

class Parent extends Counted {
  private final List<Child> children = new ArrayList<>(); // OK: told once, at Child.parent

  void add(Child child) {
    child.retain();
    children.add(child);
  }

  @Override
  void free() {
    for (Child child : children) {
      child.release();
    }
  }
}

class Child extends Counted {
  private final Parent parent; // BUG: OLE2D-CYCLE "Child.parent -> Parent.children -> Child"

  Child(Parent parent) {
    parent.retain();
    this.parent = parent;
  }

  @Override
  void free() {
    parent.release();
  }
}

class WeakParent extends Counted {
  private final List<WeakChild> children = new ArrayList<>(); // OK: the way back is weak

  void add(WeakChild child) {
    child.retain();
    children.add(child);
  }

  @Override
  void free() {
    for (WeakChild child : children) {
      child.release();
    }
  }
}

class WeakChild extends Counted {
  private final WeakReference<WeakParent> parent;

  WeakChild(WeakParent parent) {
    this.parent = new WeakReference<>(parent);
  }
}

class ClosingParent extends Counted {
  private final List<ClosingChild> children = new ArrayList<>(); // OK: close lets the children go

  void add(ClosingChild child) {
    child.retain();
    children.add(child);
  }

  void close() {
    for (ClosingChild child : children) {
      child.release();
    }
    children.clear();
  }
}

class ClosingChild extends Counted {
  private final ClosingParent parent;

  ClosingChild(ClosingParent parent) {
    parent.retain();
    this.parent = parent;
  }

  @Override
  void free() {
    parent.release();
  }
}

/** Plain objects: the garbage collector finds them. */
class Plain {
  private final PlainChild child = new PlainChild(this); // OK: not counted
}

class PlainChild {
  private final Plain parent;

  PlainChild(Plain parent) {
    this.parent = parent; // OK: not counted
  }
}
