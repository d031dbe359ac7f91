package comrefcountatomic;

import com.sun.jna.Pointer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.elasticsearch.core.RefCounted;

class Store implements RefCounted {
  private final AtomicInteger refCount = new AtomicInteger(1);

  @Override
  public void incRef() {
    refCount.incrementAndGet(); // OK: one step
  }

  @Override
  public boolean tryIncRef() {
    if (refCount.get() > 0) {
      refCount.incrementAndGet(); // BUG: COM-REFCOUNT-ATOMIC
      return true;
    }
    return false;
  }

  @Override
  public boolean decRef() {
    return refCount.decrementAndGet() == 0; // OK: one step
  }

  @Override
  public boolean hasReferences() {
    return refCount.get() > 0;
  }
}

class Callback {
  private final AtomicInteger refs = new AtomicInteger(1);
  private Pointer table;

  int AddRef() {
    return refs.incrementAndGet(); // OK: one step
  }

  int Release() {
    return refs.decrementAndGet(); // OK: one step
  }
}
