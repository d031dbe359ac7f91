package comselfrelease;

import io.netty.buffer.ByteBuf;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import java.util.concurrent.atomic.AtomicInteger;
import org.elasticsearch.core.AbstractRefCounted;

/** Counted objects that call out. */
class Owner {
  private Conn conn;
  private Page page;

  void drop() {
    conn.release();
    conn = null;
  }

  void dropPage() {
    if (page != null) {
      page.decRef();
      page = null;
    }
  }

  void look() {
    conn.touch();
  }

  void releaseOnly() {
    conn.release();
  }
}

interface Listener {
  void closed();
}

class OwnerListener implements Listener {
  private Conn conn;

  @Override
  public void closed() {
    Conn old = conn;
    conn = null;
    if (old != null) {
      old.release();
    }
  }
}

/** Own counter. */
class Conn {
  private final AtomicInteger refs = new AtomicInteger(1);
  private final Owner owner = new Owner();
  private Listener listener;
  private byte[] data = new byte[8];
  private int calls;

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      data = null;
    }
  }

  void touch() {
    calls++;
  }

  int fail() {
    owner.drop(); // BUG: COM-SELF-RELEASE "field 'conn'"
    return data.length;
  }

  int failCounted() {
    retain();
    try {
      owner.drop(); // OK: counted for the time of the call
      return data.length;
    } finally {
      release();
    }
  }

  void failLast() {
    calls += data.length;
    owner.drop(); // OK: nothing is used afterwards
  }

  int failReturned() {
    owner.drop(); // OK: only a number is read afterwards
    return calls;
  }

  int looked() {
    owner.look(); // OK: nothing is given back there
    return data.length;
  }

  int released() {
    owner.releaseOnly(); // OK: the field keeps its value: another reference is meant
    return data.length;
  }

  void fire(boolean again) {
    listener.closed(); // BUG: COM-SELF-RELEASE
    if (again) {
      data = new byte[8];
    }
  }

  static int gone(Owner owner, Conn conn) {
    owner.drop(); // OK: a static method belongs to no object
    return conn.calls;
  }

  void fireCounted(boolean again) {
    retain();
    listener.closed(); // OK: counted before
    if (again) {
      data = new byte[8];
    }
    release();
  }
}

/** Elasticsearch. */
class Page extends AbstractRefCounted {
  private final Owner owner = new Owner();
  private byte[] bytes = new byte[16];

  @Override
  protected void closeInternal() {
    bytes = null;
  }

  int evict() {
    owner.dropPage(); // BUG: COM-SELF-RELEASE
    return bytes.length;
  }

  int evictCounted() {
    incRef();
    try {
      owner.dropPage(); // OK: counted for the time of the call
      return bytes.length;
    } finally {
      decRef();
    }
  }

  int size() {
    return bytes.length; // OK: no call
  }
}

/** Netty. */
class Message extends AbstractReferenceCounted {
  private final Queue queue = new Queue();
  private ByteBuf content;

  @Override
  protected void deallocate() {
    content.release();
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  int cancel() {
    queue.remove(); // BUG: COM-SELF-RELEASE
    return content.readableBytes();
  }

  int cancelCounted() {
    retain();
    try {
      queue.remove(); // OK: counted for the time of the call
      return content.readableBytes();
    } finally {
      release();
    }
  }

  static final class Queue {
    private Message head;

    void remove() {
      head.release();
      head = null;
    }
  }
}
