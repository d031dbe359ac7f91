package ole2dcycle;

import org.eclipse.swt.internal.ole.win32.COMObject;
import org.elasticsearch.core.AbstractRefCounted;

class Site {
  private int refCount = 1;
  private COMObject iSite;
  private Sink sink;

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    if (--refCount == 0) {
      sink.Release();
    }
    return refCount;
  }

  void advise(Sink sink) {
    sink.AddRef();
    this.sink = sink;
  }
}

class Sink {
  private int refCount = 1;
  private final Site site; // BUG: OLE2D-CYCLE

  Sink(Site site) {
    site.AddRef();
    this.site = site;
  }

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    if (--refCount == 0) {
      site.Release();
    }
    return refCount;
  }
}

class UnadvisedSite {
  private int refCount = 1;
  private UnadvisedSink sink; // OK: unadvise gives the sink back

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    return --refCount;
  }

  void advise(UnadvisedSink sink) {
    sink.AddRef();
    this.sink = sink;
  }

  void unadvise() {
    sink.Release();
    sink = null;
  }
}

class UnadvisedSink {
  private int refCount = 1;
  private final UnadvisedSite site; // OK: unadvise breaks the cycle

  UnadvisedSink(UnadvisedSite site) {
    site.AddRef();
    this.site = site;
  }

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    if (--refCount == 0) {
      site.Release();
    }
    return refCount;
  }
}

/** Elasticsearch style. */
class Store extends AbstractRefCounted {
  private Reader reader;

  void open() {
    reader = new Reader(this);
  }

  @Override
  protected void closeInternal() {
    reader.decRef();
  }
}

class Reader extends AbstractRefCounted {
  private final Store store; // BUG: OLE2D-CYCLE

  Reader(Store store) {
    store.incRef();
    this.store = store;
  }

  @Override
  protected void closeInternal() {
    store.decRef();
  }
}

class ShutStore extends AbstractRefCounted {
  private ShutReader reader; // OK: shutdown gives the reader back

  void open() {
    reader = new ShutReader(this);
  }

  void shutdown() {
    reader.decRef();
    reader = null;
  }

  @Override
  protected void closeInternal() {}
}

class ShutReader extends AbstractRefCounted {
  private final ShutStore store;

  ShutReader(ShutStore store) {
    store.incRef();
    this.store = store;
  }

  @Override
  protected void closeInternal() {
    store.decRef();
  }
}
