package ole1forwardcount;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.Unknown;
import java.util.concurrent.atomic.AtomicInteger;
import org.elasticsearch.core.RefCounted;

class Chunk {
  private final AtomicInteger refCnt = new AtomicInteger(1);

  void retain() {
    refCnt.incrementAndGet(); // OK: counts
  }

  void release() {
    if (refCnt.decrementAndGet() == 0) {
      free();
    }
  }

  void free() {}
}

class SubChunk extends Chunk {
  @Override
  void release() { // BUG: OLE1-FORWARD-COUNT "counts nothing"
    System.out.println("done");
  }
}

class LoggedChunk extends Chunk {
  @Override
  void release() { // OK: reaches the super-class
    System.out.println("done");
    super.release();
  }
}

/** Elasticsearch style. */
class Shard implements RefCounted {
  private final RefCounted inner;

  Shard(RefCounted inner) {
    this.inner = inner;
  }

  @Override
  public void incRef() {
    inner.incRef(); // OK: forwarded
  }

  @Override
  public boolean tryIncRef() {
    return inner.tryIncRef(); // OK: forwarded
  }

  @Override
  public boolean decRef() { // BUG: OLE1-FORWARD-COUNT
    return false;
  }

  @Override
  public boolean hasReferences() {
    return inner.hasReferences();
  }
}

class Always implements RefCounted {
  @Override
  public void incRef() {} // OK: always referenced

  @Override
  public boolean tryIncRef() {
    return true; // OK: always referenced
  }

  @Override
  public boolean decRef() { // OK: always referenced
    return false;
  }

  @Override
  public boolean hasReferences() {
    return true;
  }
}

/** A COM wrapper. */
class Site extends Unknown {
  Site(Pointer p) {
    super(p);
  }

  @Override
  public int Release() { // BUG: OLE1-FORWARD-COUNT
    return 0;
  }
}

class TracedSite extends Unknown {
  TracedSite(Pointer p) {
    super(p);
  }

  @Override
  public int Release() {
    int left = super.Release(); // OK: reaches the super-class
    return left;
  }
}

/** Java keeps the object alive: both are stubs. */
class Callback extends Unknown {
  @Override
  public int AddRef() { // OK: constant stubs
    return 0;
  }

  @Override
  public int Release() { // OK: constant stubs
    return 0;
  }
}
