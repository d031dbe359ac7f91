package ole1assignorder;

import com.sun.jna.platform.win32.COM.Unknown;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.eclipse.swt.internal.ole.win32.IUnknown;

/** Setters that release and retain. */
final class Setters {
  private ByteBuf content;
  private DirectoryReader reader;
  private IUnknown site;
  private Unknown sink;

  void set(ByteBuf next) {
    if (content != null) {
      content.release(); // BUG: OLE1-ASSIGN-ORDER "'content'"
    }
    content = next;
    next.retain();
  }

  void setRetainedAtTheStore(ByteBuf next) {
    if (content != null) {
      content.release(); // BUG: OLE1-ASSIGN-ORDER "'content'"
    }
    content = next.retain();
  }

  void setRetainedFirst(ByteBuf next) {
    next.retain();
    if (content != null) {
      content.release(); // OK: the new value is counted already
    }
    content = next;
  }

  void setUnlessSame(ByteBuf next) {
    if (next == content) {
      return;
    }
    if (content != null) {
      content.release(); // OK: they differ
    }
    content = next.retain();
  }

  void setFresh(ByteBufAllocator alloc) {
    if (content != null) {
      content.release(); // OK: the new value is made here
    }
    content = alloc.buffer();
  }

  void setTakingOver(ByteBuf next) {
    if (content != null) {
      content.release(); // OK: nothing is retained, the setter takes over
    }
    content = next;
  }

  void setReader(DirectoryReader next) throws IOException {
    reader.decRef(); // BUG: OLE1-ASSIGN-ORDER "'reader'"
    reader = next;
    reader.incRef();
  }

  void setReaderCleanly(DirectoryReader next) throws IOException {
    next.incRef();
    reader.decRef(); // OK: the new value is counted already
    reader = next;
  }

  void setSite(IUnknown next) {
    if (site != null) {
      site.Release(); // BUG: OLE1-ASSIGN-ORDER "'site'"
    }
    site = next;
    if (site != null) {
      site.AddRef();
    }
  }

  void setSiteCleanly(IUnknown next) {
    if (next != null) {
      next.AddRef();
    }
    if (site != null) {
      site.Release(); // OK: the new value is counted already
    }
    site = next;
  }

  void setSink(Unknown next) {
    sink.Release(); // BUG: OLE1-ASSIGN-ORDER "'sink'"
    next.AddRef();
    sink = next;
  }

  void setSinkCleanly(Unknown next) {
    next.AddRef();
    Unknown old = sink;
    sink = next;
    old.Release(); // OK: the new value is counted already
  }

  void setIfOther(IUnknown next) {
    if (next != site) {
      if (site != null) {
        site.Release(); // OK: they differ
      }
      next.AddRef();
      site = next;
    }
  }

  void clear() {
    if (content != null) {
      content.release(); // OK: nothing new
      content = null;
    }
  }

  void setCopy(ByteBuf lent) {
    if (content != null) {
      content.release(); // OK: a copy is another object
    }
    content = lent.copy();
  }

  void close() throws IOException {
    content.release();
    reader.decRef();
    site.Release();
    sink.Release();
  }
}
