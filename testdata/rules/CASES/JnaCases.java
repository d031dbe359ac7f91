package cases;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.COM.Wbemcli.IWbemClassObject;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.util.concurrent.Executor;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.InOut;
import org.refledger.annotations.Out;
import org.refledger.annotations.Owned;
import org.refledger.annotations.StatusResult;

/** The numbered cases of the rule reference that have a form with JNA. */
abstract class JnaCases {
  private Unknown shared;
  private Unknown kept;

  private static void render(Unknown view) throws IOException {
    if (view.getPointer() == null) {
      throw new IOException("nothing to draw on");
    }
  }

  @StatusResult
  abstract int reduce(@InOut PointerByReference moniker);

  @StatusResult
  abstract int open(@Out PointerByReference view);

  abstract void unmarshal(@Consumed Unknown stream);

  @Owned
  abstract Unknown view();

  private static Unknown query(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    return new Unknown(cell.getValue());
  }

  boolean case1EarlyReturn(Unknown source, REFIID iid, boolean ready) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell)); // BUG: OLE2B-OUT-LEAK
    Unknown view = new Unknown(cell.getValue());
    if (!ready) {
      return false;
    }
    view.Release();
    return true;
  }

  boolean case2OneExit(Unknown source, REFIID iid, boolean ready) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell)); // OK: released at the one exit
    Unknown view = new Unknown(cell.getValue());
    boolean done = ready;
    view.Release();
    return done;
  }

  boolean case3Failed(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    if (COMUtils.FAILED(source.QueryInterface(iid, cell))) {
      return false; // OK: nothing to release
    }
    new Unknown(cell.getValue()).Release();
    return true;
  }

  void case4LoopOverwrites(Unknown source, REFIID iid, int turns) {
    PointerByReference cell = new PointerByReference();
    for (int i = 0; i < turns; i++) {
      // BUG: OLE2B-OUT-LEAK
      COMUtils.checkRC(source.QueryInterface(iid, cell)); // BUG: OLE1-OVERWRITE
    }
  }

  void case5LoopReleases(int turns) {
    PointerByReference cell = new PointerByReference();
    for (int i = 0; i < turns; i++) {
      if (open(cell) >= 0) {
        new Unknown(cell.getValue()).Release(); // OK: each turn releases
      }
    }
  }

  void case6Twice(boolean early) {
    Unknown view = view();
    if (early) {
      view.Release();
    }
    view.Release(); // BUG: OLE1-OVER-RELEASE
  }

  void case7NulledOut(boolean early) {
    Unknown view = view();
    if (early) {
      view.Release();
      view = null;
    }
    if (view != null) {
      view.Release(); // OK: null after the first release
    }
  }

  void case8UseAfter() {
    Unknown view = view();
    view.Release();
    view.QueryInterface(null, null); // BUG: OLE1-USE-AFTER-RELEASE
  }

  void case9OneOfTwo() {
    Unknown view = view();
    view.AddRef();
    view.Release();
    view.QueryInterface(null, null); // OK: one reference is left
    view.Release();
  }

  void case10ReleaseFirst(Unknown view) {
    kept.Release(); // BUG: OLE1-ASSIGN-ORDER
    kept = view;
    kept.AddRef();
  }

  void case11Guarded(Unknown view) {
    if (kept != view) {
      kept.Release(); // OK: another object
      kept = view;
      kept.AddRef();
    }
  }

  void case11AddRefFirst(Unknown view) {
    view.AddRef();
    kept.Release(); // OK: the new one is counted first
    kept = view;
  }

  void case12Exception(Unknown source, REFIID iid) throws IOException {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell)); // BUG: OLE2B-OUT-LEAK "IOException"
    Unknown x = new Unknown(cell.getValue());
    render(x);
    x.Release();
  }

  void case13Finally(Unknown source, REFIID iid) throws IOException {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell)); // OK: released in finally
    Unknown x = new Unknown(cell.getValue());
    try {
      render(x);
    } finally {
      x.Release();
    }
  }

  void case25BorrowedInOut(Unknown base) {
    PointerByReference cell = new PointerByReference(base.getPointer());
    reduce(cell); // BUG: OLE1A-UNOWNED-INOUT
    base.QueryInterface(null, null);
    new Unknown(cell.getValue()).Release();
  }

  void case26OwnedInOut() {
    PointerByReference cell = new PointerByReference();
    if (open(cell) >= 0) {
      reduce(cell); // OK: the cell owns what is replaced
      new Unknown(cell.getValue()).Release();
    }
  }

  void case30Global() {
    Unknown fetched = shared; // BUG: OLE1B-GLOBAL-FETCH
    shutDown();
    fetched.QueryInterface(null, null);
  }

  void case31Counted() {
    Unknown fetched = shared; // OK: a reference of its own
    fetched.AddRef();
    shutDown();
    fetched.QueryInterface(null, null);
    fetched.Release();
  }

  void shutDown() {
    shared.Release();
    shared = null;
  }

  void case38OnlyUsed(@Borrowed Unknown view) {
    view.QueryInterface(null, null); // OK: an in-parameter is used
  }

  void case39Released(@Borrowed Unknown view) {
    view.Release(); // BUG: OLE2A-RELEASE-IN
  }

  void case41Captured(@Borrowed Unknown view, Executor later) {
    // BUG: COM-APARTMENT
    later.execute(() -> view.QueryInterface(null, null)); // BUG: OLE2A-STORE-IN "the task given to"
  }

  void case42ExtraAddRef(Unknown source, REFIID iid) {
    Unknown view = query(source, iid);
    view.AddRef(); // BUG: OLE2B-EXTRA-ADDREF
    view.QueryInterface(null, null);
    view.Release();
  }

  void case44Chained() {
    view().QueryInterface(null, null); // BUG: OLE2B-IGNORED-RESULT
  }

  void case44Kept() {
    Unknown view = view(); // OK: kept in a variable
    view.QueryInterface(null, null);
    view.Release();
  }

  void case45Transfer() {
    Unknown a = view();
    Unknown b = a;
    a = null;
    b.Release(); // OK: the count moved with the value
  }

  void case45Outlives() {
    Unknown a = view();
    Unknown b = a;
    a.Release();
    b.QueryInterface(null, null); // BUG: OLE2C-ALIAS-OUTLIVES
  }

  void case54Unchecked(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    source.QueryInterface(iid, cell);
    Unknown view = new Unknown(cell.getValue());
    view.Release(); // BUG: COM-HR-UNCHECKED
  }

  void case54NullTest(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    source.QueryInterface(iid, cell);
    if (cell.getValue() != null) {
      new Unknown(cell.getValue()).Release(); // OK: tested
    }
  }

  int case55Bstr(String text) {
    BSTR name = OleAuto.INSTANCE.SysAllocString(text); // BUG: COM-BSTR-LEAK
    return OleAuto.INSTANCE.SysStringLen(name);
  }

  void case55Moved(String text) {
    BSTR name = OleAuto.INSTANCE.SysAllocString(text); // OK: the VARIANT frees it
    VARIANT value = new VARIANT(name);
    OleAuto.INSTANCE.VariantClear(value);
  }

  /** What JNA's Wbemcli once did, before #867. */
  String case59NotCleared(IWbemClassObject object) {
    VARIANT.ByReference value = new VARIANT.ByReference();
    COMUtils.checkRC(object.Get("Name", 0, value, null, null)); // BUG: COM-VARIANT-LEAK
    return value.stringValue();
  }

  String case59Cleared(IWbemClassObject object) {
    VARIANT.ByReference value = new VARIANT.ByReference(); // OK: cleared
    COMUtils.checkRC(object.Get("Name", 0, value, null, null));
    String name = value.stringValue();
    OleAuto.INSTANCE.VariantClear(value);
    return name;
  }

  void case60UntilZero() {
    Unknown view = view();
    // BUG: OLE1-OVER-RELEASE
    while (view.Release() > 0) {} // BUG: COM-RELEASE-RESULT
  }

  void case67Consumed() {
    Unknown stream = view();
    unmarshal(stream);
    stream.Release(); // BUG: OLE1-OVER-RELEASE
  }

  void case67Once() {
    Unknown stream = view();
    unmarshal(stream); // OK: it releases the stream
  }

  void case104Ignored() {
    // SUPPRESSED: OLE1-LEAK
    Unknown view = view(); // refledger:ignore OLE1-LEAK the process ends here
    view.QueryInterface(null, null);
  }
}

/** A getter of a wrapper only lends it. */
final class Case36 {
  private final IDispatch dispatch = new Dispatch((Pointer) null);

  IDispatch getIDispatch() {
    return dispatch; // OK: borrowed by convention
  }

}
