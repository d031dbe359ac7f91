package app.store;

import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;

/** Walks over a table, and keeps it. */
final class Cursor extends AbstractReferenceCounted {
  private final Table table; // BUG: OLE2D-CYCLE

  Cursor(Table table) {
    table.retain();
    this.table = table;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    table.release();
  }
}

/** Keeps its cursor as long as it lives, which is for ever. */
final class Table extends AbstractReferenceCounted {
  private Cursor cursor;

  void open() {
    cursor = new Cursor(this);
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    cursor.release();
  }
}
