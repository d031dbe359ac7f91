package ole1overrelease;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.eclipse.swt.ole.win32.OleAutomation;
import org.eclipse.swt.ole.win32.Variant;
import org.elasticsearch.core.RefCounted;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;

/** Releases too many with other libraries and a class of one's own. */
final class OtherOverRelease {

  void jnaTwoWrappers(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    Unknown first = new Unknown(cell.getValue());
    Unknown second = new Unknown(cell.getValue());
    first.Release();
    second.Release(); // BUG: OLE1-OVER-RELEASE "'second'"
  }

  void jnaTwoQueries(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    Unknown first = new Unknown(cell.getValue());
    PointerByReference other = new PointerByReference();
    if (COMUtils.SUCCEEDED(source.QueryInterface(iid, other))) {
      Unknown second = new Unknown(other.getValue());
      second.Release(); // OK: each query counts for itself
    }
    first.Release(); // OK: each query counts for itself
  }

  void jnaFinallyNull(Unknown source, REFIID iid) {
    Unknown first = null;
    try {
      PointerByReference cell = new PointerByReference();
      COMUtils.checkRC(source.QueryInterface(iid, cell));
      first = new Unknown(cell.getValue());
    } finally {
      if (first != null) {
        first.Release(); // OK: null when the query failed
      }
    }
  }

  void bstrTwice(String text) {
    BSTR name = OleAuto.INSTANCE.SysAllocString(text);
    OleAuto.INSTANCE.SysFreeString(name);
    OleAuto.INSTANCE.SysFreeString(name); // BUG: COM-BSTR-DOUBLE "'name'"
  }

  // RULES.md F15
  void swtVariantAndAutomation(Variant source) {
    OleAutomation a = source.getAutomation();
    Variant v = new Variant(a);
    v.dispose();
    a.dispose(); // BUG: OLE1-OVER-RELEASE "'a'"
  }

  void swtVariantOnly(Variant source, OleAutomation target) {
    Variant v = new Variant(source.getAutomation());
    target.setProperty(1, v);
    v.dispose(); // OK: the variant gives back the automation's reference
  }

  void swtAutomationOnly(Variant source, OleAutomation target) {
    OleAutomation a = source.getAutomation();
    target.setProperty(1, new Variant(a));
    a.dispose(); // OK: the variant was not disposed
  }

  void swtTwice(OleAutomation a) {
    Variant result = a.getProperty(1);
    if (result != null) {
      result.dispose();
      result.dispose(); // BUG: OLE1-OVER-RELEASE "'result'"
    }
  }

  int luceneTry(IndexReader reader) throws IOException {
    if (!reader.tryIncRef()) {
      return 0;
    }
    try {
      return reader.maxDoc();
    } finally {
      reader.decRef(); // OK: only the true branch comes here
    }
  }

  int luceneTryIgnored(IndexReader reader) throws IOException {
    boolean alive = reader.tryIncRef();
    int docs = alive ? reader.maxDoc() : 0;
    if (alive) {
      reader.decRef(); // OK: the variable tells
    }
    return docs;
  }

  void luceneDecTwice(Directory dir) throws IOException {
    DirectoryReader reader = DirectoryReader.open(dir);
    reader.decRef();
    reader.decRef(); // BUG: OLE1-OVER-RELEASE "'reader'"
  }

  void luceneManager(SearcherManager manager) throws IOException {
    IndexSearcher searcher = manager.acquire();
    try {
      searcher.getIndexReader();
      manager.release(searcher);
    } finally {
      manager.release(searcher); // BUG: OLE1-OVER-RELEASE "'searcher'"
    }
  }

  void luceneManagerNulled(SearcherManager manager) throws IOException {
    IndexSearcher searcher = manager.acquire();
    try {
      IndexSearcher done = searcher;
      searcher = null;
      manager.release(done);
    } finally {
      if (searcher != null) {
        manager.release(searcher); // OK: null when it was released
      }
    }
  }

  void elasticBoth(RefCounted store) {
    store.incRef(); // BUG: OLE2C-REDUNDANT-PAIR
    try {
      store.hasReferences();
    } finally {
      store.decRef(); // OK: paired
    }
  }

  // C14: release, then rethrow
  void elasticRethrow(RefCounted store, Runnable body) {
    store.incRef();
    try {
      body.run();
    } catch (RuntimeException e) {
      store.decRef(); // OK: this path ends with the throw
      throw e;
    }
    store.decRef(); // OK: the normal path
  }

  // the throw is missing
  void elasticSwallows(RefCounted store, Runnable body) {
    store.incRef();
    try {
      body.run();
    } catch (RuntimeException e) {
      store.decRef();
    }
    store.decRef(); // BUG: OLE1-OVER-RELEASE "'store'"
  }

  @org.refledger.annotations.RefCounted(release = "drop")
  interface Handle {
    @Retains
    void keep();

    @Releases
    void drop();

    @Borrowed
    Handle parent();

    @Owned
    Handle child();
  }

  void ownBorrowedResult(Handle h) {
    Handle parent = h.parent();
    parent.drop(); // BUG: OLE1-OVER-RELEASE "'parent'"
  }

  void ownBorrowedKept(Handle h) {
    Handle parent = h.parent();
    parent.keep();
    parent.drop(); // OK: kept before
  }

  void ownChild(Handle h) {
    Handle child = h.child();
    child.drop(); // OK: owned
  }

  void ownChildTwice(Handle h, boolean last) {
    Handle child = h.child();
    child.drop();
    if (last) {
      child.drop(); // BUG: OLE1-OVER-RELEASE "'child'"
    }
  }

  void ownPointerCopy(Handle h) {
    Handle child = h.child();
    Handle same = child;
    child.drop();
    same.drop(); // BUG: OLE1-OVER-RELEASE
  }

  void ownTransfer(Handle h) {
    Handle child = h.child();
    Handle same = child;
    child = null;
    same.drop(); // OK: the reference moved to the other variable
  }

  static Pointer untouched(Pointer p) {
    return p; // OK: nothing counted here
  }
}
