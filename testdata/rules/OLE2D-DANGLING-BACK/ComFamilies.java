package ole2ddanglingback;

import com.sun.jna.Pointer;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.eclipse.swt.internal.ole.win32.COMObject;

/* COM objects written in Java, and Lucene's readers. */

/** JNA. */
final class JnaTable {
  private Pointer table;
  private int refs = 1;
  private final JnaCell part = new JnaCell(this);

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      part.Release();
    }
    return refs;
  }

  JnaCell getPart() {
    part.AddRef();
    return part;
  }

  void changed() {}
}

final class JnaCell {
  private Pointer table;
  private final JnaTable whole; // BUG: OLE2D-DANGLING-BACK
  private int refs = 1;

  JnaCell(JnaTable whole) {
    this.whole = whole;
  }

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    return --refs;
  }

  void put(int value) {
    whole.changed();
  }
}

/** JNA: cleared before the parent dies. */
final class JnaGrid {
  private Pointer table;
  private int refs = 1;
  private final JnaField part = new JnaField(this);

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      part.orphan();
      part.Release();
    }
    return refs;
  }

  JnaField getPart() {
    part.AddRef();
    return part;
  }

  void changed() {}
}

final class JnaField {
  private Pointer table;
  private JnaGrid whole; // OK: the parent clears it
  private int refs = 1;

  JnaField(JnaGrid whole) {
    this.whole = whole;
  }

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    return --refs;
  }

  void put(int value) {
    whole.changed();
  }

  void orphan() {
    whole = null;
  }
}

/** SWT. */
final class SwtTable {
  private COMObject table;
  private int refs = 1;
  private final SwtCell part = new SwtCell(this);

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      part.Release();
    }
    return refs;
  }

  SwtCell getPart() {
    part.AddRef();
    return part;
  }

  void changed() {}
}

final class SwtCell {
  private COMObject table;
  private final SwtTable whole; // BUG: OLE2D-DANGLING-BACK
  private int refs = 1;

  SwtCell(SwtTable whole) {
    this.whole = whole;
  }

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    return --refs;
  }

  void put(int value) {
    whole.changed();
  }
}

/** SWT: cleared before the parent dies. */
final class SwtGrid {
  private COMObject table;
  private int refs = 1;
  private final SwtField part = new SwtField(this);

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    if (--refs == 0) {
      part.orphan();
      part.Release();
    }
    return refs;
  }

  SwtField getPart() {
    part.AddRef();
    return part;
  }

  void changed() {}
}

final class SwtField {
  private COMObject table;
  private SwtGrid whole; // OK: the parent clears it
  private int refs = 1;

  SwtField(SwtGrid whole) {
    this.whole = whole;
  }

  public int AddRef() {
    return ++refs;
  }

  public int Release() {
    return --refs;
  }

  void put(int value) {
    whole.changed();
  }

  void orphan() {
    whole = null;
  }
}

/** Lucene. */
class Whole extends FilterDirectoryReader {
  private final Part part;

  Whole(DirectoryReader in, SubReaderWrapper wrapper) throws IOException {
    super(in, wrapper);
    part = new Part(in, wrapper, this);
  }

  Part part() {
    part.incRef();
    return part;
  }

  int documents() {
    return 1;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return in;
  }

  @Override
  protected void doClose() throws IOException {
    part.decRef();
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}

class Part extends FilterDirectoryReader {
  private final Whole whole; // BUG: OLE2D-DANGLING-BACK

  Part(DirectoryReader in, SubReaderWrapper wrapper, Whole whole) throws IOException {
    super(in, wrapper);
    this.whole = whole;
  }

  int share() throws IOException {
    return whole.documents();
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return in;
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}

/** Lucene: counted while it is asked. */
class Sure extends FilterDirectoryReader {
  private final SurePart part;

  Sure(DirectoryReader in, SubReaderWrapper wrapper) throws IOException {
    super(in, wrapper);
    part = new SurePart(in, wrapper, this);
  }

  SurePart part() {
    part.incRef();
    return part;
  }

  int documents() {
    return 1;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return in;
  }

  @Override
  protected void doClose() throws IOException {
    part.decRef();
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}

class SurePart extends FilterDirectoryReader {
  private final Sure whole; // OK: counted while somebody asks

  SurePart(DirectoryReader in, SubReaderWrapper wrapper, Sure whole) throws IOException {
    super(in, wrapper);
    this.whole = whole;
  }

  int share() throws IOException {
    whole.incRef();
    try {
      return whole.documents();
    } finally {
      whole.decRef();
    }
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return in;
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}
