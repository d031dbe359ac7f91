package ole2ddanglingback;

import java.util.concurrent.atomic.AtomicInteger;
import org.elasticsearch.core.AbstractRefCounted;

/** A COM object of one's own with a child that it hands out. */
final class Document {
  private final Paragraph paragraph = new Paragraph(this);
  private int refs = 1;

  int AddRef() {
    return ++refs;
  }

  int Release() {
    if (--refs == 0) {
      paragraph.Release();
    }
    return refs;
  }

  Paragraph get_Paragraph() {
    paragraph.AddRef();
    return paragraph;
  }

  void changed() {}
}

final class Paragraph {
  private final Document document; // BUG: OLE2D-DANGLING-BACK
  private int refs = 1;

  Paragraph(Document document) {
    this.document = document;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }

  void put_Text(String text) {
    document.changed();
  }
}

/** The same with a setter: who calls it decides. */
final class Sheet {
  private final Row row = new Row();
  private int refs = 1;

  Sheet() {
    row.setSheet(this);
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    if (--refs == 0) {
      row.setSheet(null);
      row.Release();
    }
    return refs;
  }

  Row get_Row() {
    row.AddRef();
    return row;
  }

  void changed() {}
}

final class Row {
  private Sheet sheet; // OK: a setter clears it
  private int refs = 1;

  void setSheet(Sheet sheet) {
    this.sheet = sheet;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }

  void put_Value(int value) {
    sheet.changed();
  }
}

/** Elasticsearch's counted classes. */
final class Store extends AbstractRefCounted {
  private final Snapshot snapshot = new Snapshot(this);

  Snapshot snapshot() {
    snapshot.incRef();
    return snapshot;
  }

  long size() {
    return 0;
  }

  @Override
  protected void closeInternal() {
    snapshot.decRef();
  }
}

final class Snapshot extends AbstractRefCounted {
  private final Store store; // BUG: OLE2D-DANGLING-BACK "Store hands counted references to the child out"

  Snapshot(Store store) {
    this.store = store;
  }

  long size() {
    return store.size();
  }

  @Override
  protected void closeInternal() {}
}

/** A class of one's own with other names; the child counts its parent while somebody has it. */
final class Pool {
  private final AtomicInteger refs = new AtomicInteger(1);
  private final Slot slot = new Slot(this);

  void retain() {
    refs.incrementAndGet();
  }

  void release() {
    if (refs.decrementAndGet() == 0) {
      slot.release();
    }
  }

  Slot slot() {
    slot.retain();
    return slot;
  }

  void used() {}
}

final class Slot {
  private final Pool pool; // OK: whoever uses the slot counts its pool
  private final AtomicInteger refs = new AtomicInteger(1);

  Slot(Pool pool) {
    this.pool = pool;
  }

  void retain() {
    pool.retain();
    refs.incrementAndGet();
  }

  void release() {
    if (refs.decrementAndGet() > 0) {
      pool.release();
    }
  }

  void use() {
    pool.used();
  }
}
