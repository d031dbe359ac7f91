package ole1leak;

import org.elasticsearch.common.bytes.ReleasableBytesReference;
import org.elasticsearch.core.AbstractRefCounted;
import org.elasticsearch.core.RefCounted;
import org.elasticsearch.core.Releasable;
import org.elasticsearch.core.Releasables;

/** Elasticsearch's RefCounted and Releasable. */
final class ElasticLeak {
  private boolean open;

  boolean tryForm(RefCounted store) {
    if (store.tryIncRef()) { // OK: the true branch releases
      try {
        return open;
      } finally {
        store.decRef();
      }
    }
    return false;
  }

  boolean tryFormForgotten(RefCounted store) {
    if (store.tryIncRef() == false) { // BUG: OLE1-LEAK "store"
      return false;
    }
    if (open) {
      return true;
    }
    store.decRef();
    return false;
  }

  void loop(Iterable<? extends RefCounted> stores) {
    for (RefCounted store : stores) {
      if (store.tryIncRef() == false) { // OK: continue without a reference
        continue;
      }
      store.decRef();
    }
  }

  void must(RefCounted store) {
    store.mustIncRef(); // BUG: OLE1-LEAK "store"
    if (open) {
      throw new IllegalStateException("open");
    }
    store.decRef();
  }

  // C13: try-with-resources over an adapter
  boolean adapter(RefCounted store) {
    store.incRef(); // OK: closed by the adapter
    try (Releasable ignored = store::decRef) {
      return open;
    }
  }

  boolean lambdaAdapter(RefCounted store) {
    store.incRef(); // OK: closed by the adapter
    try (Releasable ignored = () -> store.decRef()) {
      return open;
    }
  }

  // C12
  boolean immortal() {
    RefCounted always = RefCounted.ALWAYS_REFERENCED; // OK: immortal
    always.incRef();
    return open;
  }

  int bytes(ReleasableBytesReference lent) {
    ReleasableBytesReference own = lent.retain(); // OK: closed by the helper
    try {
      return own.length();
    } finally {
      Releasables.close(own);
    }
  }

  int bytesForgotten(ReleasableBytesReference lent) {
    ReleasableBytesReference own = lent.retainedSlice(0, 4); // BUG: OLE1-LEAK "own"
    return own.length();
  }

  int bytesInTry(ReleasableBytesReference lent) {
    try (ReleasableBytesReference own = lent.retainedSlice(0, 4)) { // OK: closed
      return own.length();
    }
  }

  ReleasableBytesReference bytesOnSuccess(ReleasableBytesReference lent) {
    ReleasableBytesReference own = lent.retain(); // OK: closed unless returned
    boolean success = false;
    try {
      if (own.length() == 0) {
        throw new IllegalArgumentException("empty");
      }
      success = true;
      return own;
    } finally {
      if (success == false) {
        Releasables.closeWhileHandlingException(own);
      }
    }
  }

  void counted(Runnable onClose) {
    AbstractRefCounted counted = AbstractRefCounted.of(onClose); // OK: the first reference is given back
    counted.decRef();
  }
}
