package comrefcountreread;

import io.netty.util.ReferenceCounted;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.elasticsearch.core.RefCounted;

class Shard implements RefCounted {
  private final AtomicInteger refCount = new AtomicInteger(1);

  @Override
  public void incRef() {
    refCount.incrementAndGet(); // OK: nothing is decided
  }

  @Override
  public boolean tryIncRef() {
    return false;
  }

  @Override
  public boolean decRef() {
    refCount.decrementAndGet(); // BUG: COM-REFCOUNT-REREAD
    return refCount.get() == 0;
  }

  @Override
  public boolean hasReferences() {
    return refCount.get() > 0; // OK: a question
  }
}

class Region implements ReferenceCounted {
  private final AtomicLong refCnt = new AtomicLong(1);

  @Override
  public int refCnt() {
    return refCnt.intValue();
  }

  @Override
  public ReferenceCounted retain() {
    refCnt.incrementAndGet();
    return this;
  }

  @Override
  public ReferenceCounted retain(int increment) {
    refCnt.addAndGet(increment); // OK: nothing is decided
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
    return refCnt.decrementAndGet() == 0; // OK: one step
  }

  @Override
  public boolean release(int decrement) {
    refCnt.addAndGet(-decrement); // BUG: COM-REFCOUNT-REREAD
    if (refCnt.get() == 0) {
      return true;
    }
    return false;
  }
}
