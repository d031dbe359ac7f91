package ole1useafterrelease;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WinDef.UINTByReference;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.eclipse.swt.ole.win32.OleAutomation;
import org.eclipse.swt.ole.win32.Variant;
import org.elasticsearch.common.bytes.ReleasableBytesReference;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.When;

/** Uses after release with other libraries and a class of one's own. */
final class OtherUse {

  // RULES.md F23
  int luceneDecRef(IndexReader lent) throws IOException {
    lent.incRef(); // BUG: OLE2C-REDUNDANT-PAIR
    int docs = lent.maxDoc(); // OK: own reference
    lent.decRef();
    return docs;
  }

  int luceneAfterDecRef(Directory dir) throws IOException {
    DirectoryReader r = DirectoryReader.open(dir);
    r.decRef();
    return r.maxDoc(); // BUG: OLE1-USE-AFTER-RELEASE "'r'"
  }

  int luceneAfterClose(Directory dir) throws IOException {
    DirectoryReader r = DirectoryReader.open(dir);
    r.close();
    return r.numDocs(); // BUG: OLE1-USE-AFTER-RELEASE "'r'"
  }

  int luceneCountAfterClose(Directory dir) throws IOException {
    DirectoryReader r = DirectoryReader.open(dir);
    r.close();
    return r.getRefCount(); // OK: asks about the count itself
  }

  IndexReader luceneAfterRelease(SearcherManager manager) throws IOException {
    IndexSearcher s = manager.acquire();
    manager.release(s);
    return s.getIndexReader(); // BUG: OLE2C-ALIAS-OUTLIVES
  }

  int luceneWithin(SearcherManager manager) throws IOException {
    IndexSearcher s = manager.acquire();
    try {
      return s.getIndexReader().maxDoc(); // OK: within
    } finally {
      manager.release(s);
    }
  }

  int jnaAfterRelease(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    Dispatch u = new Dispatch(cell.getValue());
    u.Release();
    return u.GetTypeInfoCount(new UINTByReference()).intValue(); // FN: OLE1-USE-AFTER-RELEASE #2 wrappers of a wrapper's pointer
  }

  int jnaBefore(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    Unknown u = new Unknown(cell.getValue());
    int same = u.getPointer().equals(source.getPointer()) ? 1 : 0; // OK: before
    u.Release();
    return same;
  }

  int bstrAfterFree(String text) {
    BSTR name = OleAuto.INSTANCE.SysAllocString(text);
    OleAuto.INSTANCE.SysFreeString(name);
    return OleAuto.INSTANCE.SysStringLen(name); // BUG: OLE1-USE-AFTER-RELEASE "'name'"
  }

  int swtAfterDispose(Variant v) {
    OleAutomation a = v.getAutomation();
    a.dispose();
    return a.getIDsOfNames(new String[] {"Count"}).length; // BUG: OLE1-USE-AFTER-RELEASE "'a'"
  }

  int swtBeforeDispose(Variant v) {
    OleAutomation a = v.getAutomation();
    int count = a.getIDsOfNames(new String[] {"Count"}).length; // OK: before
    a.dispose();
    return count;
  }

  int elasticAfterClose(ReleasableBytesReference lent) {
    ReleasableBytesReference own = lent.retain();
    own.close();
    return own.length(); // OK: the caller still keeps the same bytes alive
  }

  int elasticAfterTry(ReleasableBytesReference lent) {
    int length;
    try (ReleasableBytesReference own = lent.retain()) {
      length = own.length(); // OK: inside
    }
    return length;
  }

  @RefCounted(release = "close")
  interface Session extends AutoCloseable {
    int id();

    @Releases
    @Override
    void close();
  }

  interface Sessions {
    @Owned
    Session open();

    void end(@Consumed Session session);

    boolean tryEnd(@Consumed(when = When.TRUE) Session session);
  }

  int ownAfterEnd(Sessions sessions) {
    Session s = sessions.open();
    sessions.end(s);
    return s.id(); // BUG: OLE1-USE-AFTER-RELEASE "'s'"
  }

  int ownIdFirst(Sessions sessions) {
    Session s = sessions.open();
    int id = s.id(); // OK: before
    sessions.end(s);
    return id;
  }

  int ownRefused(Sessions sessions) {
    Session s = sessions.open();
    if (sessions.tryEnd(s)) {
      return 0;
    }
    int id = s.id(); // OK: it was refused
    s.close();
    return id;
  }

  int ownAccepted(Sessions sessions) {
    Session s = sessions.open();
    if (sessions.tryEnd(s)) {
      return s.id(); // BUG: OLE1-USE-AFTER-RELEASE "'s'"
    }
    s.close();
    return 0;
  }

  int ownTry(Sessions sessions) {
    try (Session s = sessions.open()) {
      return s.id(); // OK: closed afterwards
    }
  }

  int ownSwitch(Sessions sessions, int kind) {
    Session s = sessions.open();  // FP: OLE1-LEAK #2 a method that ends its argument by a field
    switch (kind) {
      case 0:
        sessions.end(s);
        // falls through
      case 1:
        return s.id(); // BUG: OLE1-USE-AFTER-RELEASE
      default:
        s.close();
        return 0;
    }
  }
}
