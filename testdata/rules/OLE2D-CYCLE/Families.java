package ole2dcycle;

import com.sun.jna.Pointer;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.eclipse.swt.internal.ole.win32.COMObject;

/* COM objects written in Java, and Lucene's readers. */

/** JNA: document and view count each other. */
class JnaDocument {
  private int refs = 1;
  private Pointer table;
  private JnaView view; // BUG: OLE2D-CYCLE "JnaDocument.view"

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      view.Release();
    }
    return refs;
  }

  void attach(JnaView view) {
    view.AddRef();
    this.view = view;
  }
}

class JnaView {
  private int refs = 1;
  private Pointer table;
  private final JnaDocument document;

  JnaView(JnaDocument document) {
    document.AddRef();
    this.document = document;
  }

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      document.Release();
    }
    return refs;
  }
}

/** JNA: close lets the view go. */
class JnaClosing {
  private int refs = 1;
  private Pointer table;
  private JnaClosingView view; // OK: close gives the view back

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      view.Release();
    }
    return refs;
  }

  void attach(JnaClosingView view) {
    view.AddRef();
    this.view = view;
  }

  void close() {
    if (view != null) {
      view.Release();
      view = null;
    }
  }
}

class JnaClosingView {
  private int refs = 1;
  private Pointer table;
  private final JnaClosing document;

  JnaClosingView(JnaClosing document) {
    document.AddRef();
    this.document = document;
  }

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      document.Release();
    }
    return refs;
  }
}

/** JNA: the view does not count its document. */
class JnaOwner {
  private int refs = 1;
  private Pointer table;
  private JnaOwned view; // OK: only one way is counted

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      view.Release();
    }
    return refs;
  }

  void attach(JnaOwned view) {
    view.AddRef();
    this.view = view;
  }
}

class JnaOwned {
  private int refs = 1;
  private Pointer table;
  private final JnaOwner document;

  JnaOwned(JnaOwner document) {
    this.document = document;
  }

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      refs = 0;
    }
    return refs;
  }
}

/** SWT: source and sink. */
class SwtSource {
  private int refs = 1;
  private COMObject table;
  private SwtSink sink; // OK: told once, at SwtSink.source

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      sink.Release();
    }
    return refs;
  }

  void attach(SwtSink sink) {
    sink.AddRef();
    this.sink = sink;
  }
}

class SwtSink {
  private int refs = 1;
  private COMObject table;
  private final SwtSource source; // BUG: OLE2D-CYCLE "SwtSink.source"

  SwtSink(SwtSource source) {
    source.AddRef();
    this.source = source;
  }

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      source.Release();
    }
    return refs;
  }
}

/** SWT: Unadvise lets the sink go. */
class SwtPolite {
  private int refs = 1;
  private COMObject table;
  private SwtPoliteSink sink; // OK: Unadvise gives the sink back

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      sink.Release();
    }
    return refs;
  }

  void attach(SwtPoliteSink sink) {
    sink.AddRef();
    this.sink = sink;
  }

  void Unadvise() {
    if (sink != null) {
      sink.Release();
      sink = null;
    }
  }
}

class SwtPoliteSink {
  private int refs = 1;
  private COMObject table;
  private final SwtPolite source;

  SwtPoliteSink(SwtPolite source) {
    source.AddRef();
    this.source = source;
  }

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      source.Release();
    }
    return refs;
  }
}

/** SWT: the sink does not count its source. */
class SwtParent {
  private int refs = 1;
  private COMObject table;
  private SwtChild sink; // OK: only one way is counted

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      sink.Release();
    }
    return refs;
  }

  void attach(SwtChild sink) {
    sink.AddRef();
    this.sink = sink;
  }
}

class SwtChild {
  private int refs = 1;
  private COMObject table;
  private final SwtParent source;

  SwtChild(SwtParent source) {
    this.source = source;
  }

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      refs = 0;
    }
    return refs;
  }
}

/** Lucene: two readers that keep each other open. */
class Live extends FilterDirectoryReader {
  private Frozen peer; // OK: told at its peer

  Live(DirectoryReader in, SubReaderWrapper wrapper) throws IOException {
    super(in, wrapper);
  }

  void join(Frozen peer) {
    peer.incRef();
    this.peer = peer;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return in;
  }

  @Override
  protected void doClose() throws IOException {
    peer.decRef();
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}

class Frozen extends FilterDirectoryReader {
  private Live peer; // BUG: OLE2D-CYCLE

  Frozen(DirectoryReader in, SubReaderWrapper wrapper) throws IOException {
    super(in, wrapper);
  }

  void join(Live peer) {
    peer.incRef();
    this.peer = peer;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return in;
  }

  @Override
  protected void doClose() throws IOException {
    peer.decRef();
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}

/** Lucene: part lets the other reader go. */
class Joined extends FilterDirectoryReader {
  private Partner peer; // OK: part gives it back

  Joined(DirectoryReader in, SubReaderWrapper wrapper) throws IOException {
    super(in, wrapper);
  }

  void join(Partner peer) {
    peer.incRef();
    this.peer = peer;
  }

  void part() throws IOException {
    peer.decRef();
    peer = null;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return in;
  }

  @Override
  protected void doClose() throws IOException {
    peer.decRef();
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}

class Partner extends FilterDirectoryReader {
  private Joined peer; // OK: part breaks the circle

  Partner(DirectoryReader in, SubReaderWrapper wrapper) throws IOException {
    super(in, wrapper);
  }

  void join(Joined peer) {
    peer.incRef();
    this.peer = peer;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return in;
  }

  @Override
  protected void doClose() throws IOException {
    peer.decRef();
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}
