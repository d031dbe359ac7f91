package ole1aunownedinout;

import com4j.Com4jObject;
import com4j.Holder;
import org.apache.lucene.index.DirectoryReader;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.refledger.annotations.InOut;

/** Cells of more libraries, seen from the caller. */
final class Families {
  interface Reducer {
    void reduce(@InOut Holder<Com4jObject> cell);

    int Reduce(@InOut IUnknown[] cell);

    void refresh(@InOut DirectoryReader[] cell);
  }

  /** com4j. */
  static void named(Reducer reducer, Com4jObject base) {
    Holder<Com4jObject> cell = new Holder<>(base);
    reducer.reduce(cell); // BUG: OLE1A-UNOWNED-INOUT "'base'"
    base.setName("base");
    cell.value.dispose();
  }

  static void namedRight(Reducer reducer, Com4jObject base, Class<? extends Com4jObject> type) {
    Holder<Com4jObject> cell = new Holder<>(base.queryInterface(type));
    reducer.reduce(cell); // OK: the cell has a reference of its own
    base.setName("base");
    if (cell.value != null) {
      cell.value.dispose();
    }
  }

  static void empty(Reducer reducer) {
    Holder<Com4jObject> cell = new Holder<>();
    reducer.reduce(cell); // OK: nothing comes in
    if (cell.value != null) {
      cell.value.dispose();
    }
  }

  /** SWT. */
  static int used(Reducer reducer, IUnknown base) {
    IUnknown[] cell = {base};
    int code = reducer.Reduce(cell); // BUG: OLE1A-UNOWNED-INOUT "'base'"
    base.getAddress();
    cell[0].Release();
    return code;
  }

  static int counted(Reducer reducer, IUnknown base) {
    base.AddRef();
    IUnknown[] cell = {base};
    int code = reducer.Reduce(cell); // OK: counted before
    base.getAddress();
    cell[0].Release();
    return code;
  }

  /** Lucene. */
  static int stale(Reducer reducer, DirectoryReader base) throws java.io.IOException {
    DirectoryReader[] cell = {base};
    reducer.refresh(cell); // BUG: OLE1A-UNOWNED-INOUT "'base'"
    int docs = base.maxDoc();
    cell[0].decRef();
    return docs;
  }

  static int fresh(Reducer reducer, DirectoryReader base) throws java.io.IOException {
    base.incRef();
    DirectoryReader[] cell = {base};
    reducer.refresh(cell); // OK: counted before
    try {
      return base.maxDoc();
    } finally {
      cell[0].decRef();
    }
  }
}
