package ole1dmixed;

import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IUnknown;

/** Results whose ownership depends on the path. */
final class Results {
  private final ByteBuf stored;
  private final IDispatch dispatch;
  private final Unknown site;
  private ByteBuf lazy;
  private ByteBuf pending;

  Results(ByteBuf stored, IDispatch dispatch, Unknown site) {
    this.stored = stored.retain();
    this.dispatch = dispatch;
    site.AddRef();
    this.site = site;
  }

  void close() {
    stored.release();
    site.Release();
    if (lazy != null) {
      lazy.release();
      lazy = null;
    }
    if (pending != null) {
      pending.release();
      pending = null;
    }
  }

  ByteBuf mixed(ByteBufAllocator alloc, boolean fresh) {
    if (fresh) {
      return alloc.buffer();
    }
    return stored; // BUG: OLE1D-MIXED "Results.mixed()"
  }

  ByteBuf alwaysOwned(ByteBufAllocator alloc, boolean fresh) {
    if (fresh) {
      return alloc.buffer();
    }
    return stored.retain(); // OK: owned on both paths
  }

  ByteBuf alwaysLent(boolean head) {
    return head ? stored.slice(0, 1) : stored; // OK: borrowed on both paths
  }

  ByteBuf orNull(ByteBufAllocator alloc, boolean wanted) {
    return wanted ? alloc.buffer() : null; // OK: null owns nothing
  }

  ByteBuf orEmpty(ByteBufAllocator alloc, int size) {
    if (size == 0) {
      return Unpooled.EMPTY_BUFFER; // OK: immortal
    }
    return alloc.buffer(size);
  }

  ByteBuf orThrow(ByteBufAllocator alloc, int size) {
    if (size < 0) {
      throw new IllegalArgumentException("size");
    }
    return alloc.buffer(size); // OK: owned whenever it returns
  }

  // CONTRACTS.md C6: tested by the callers with !=
  private static ByteBuf packed(ByteBuf in, boolean pack) {
    if (pack) {
      return in.copy();
    }
    return in; // OK: callers tell the cases apart
  }

  int packedSize(ByteBuf in, boolean pack) {
    ByteBuf out = packed(in, pack);
    int size = out.readableBytes();
    if (out != in) {
      out.release();
    }
    return size;
  }

  ByteBuf lazily(ByteBufAllocator alloc) {
    if (lazy == null) {
      lazy = alloc.buffer();
    }
    return lazy; // OK: the field's own reference on every path
  }

  ByteBuf movedOut(ByteBufAllocator alloc) {
    if (pending != null) {
      ByteBuf b = pending;
      pending = null;
      return b; // OK: the field gives its reference away
    }
    return alloc.buffer();
  }

  // RULES.md F36
  IDispatch getIDispatch() {
    return dispatch; // OK: an accessor lends its wrapper
  }

  // RULES.md F37, after SWT's Variant
  IUnknown getUnknown(IUnknown held, GUID iid, boolean query) {
    if (!query) {
      return held; // FN: OLE1D-MIXED #2 a parameter returned as it is
    }
    long[] ppv = new long[1];
    if (held.QueryInterface(iid, ppv) != COM.S_OK) {
      return null;
    }
    return new IUnknown(ppv[0]);
  }

  IUnknown getCounted(IUnknown held, GUID iid, boolean query) {
    if (!query) {
      held.AddRef();
      return held; // OK: counted as well
    }
    long[] ppv = new long[1];
    if (held.QueryInterface(iid, ppv) != COM.S_OK) {
      return null;
    }
    return new IUnknown(ppv[0]);
  }

  Unknown siteOrView(REFIID iid, boolean view) {
    if (view) {
      PointerByReference cell = new PointerByReference();
      COMUtils.checkRC(site.QueryInterface(iid, cell));
      return new Unknown(cell.getValue());
    }
    return site; // BUG: OLE1D-MIXED
  }

  ByteBuf viewOrCopy(boolean copy) {
    if (copy) {
      return stored.copy();
    }
    return stored.duplicate(); // FN: OLE1D-MIXED #2 a view of a field
  }

  ByteBuf retainedViewOrCopy(boolean copy) {
    if (copy) {
      return stored.copy();
    }
    return stored.retainedDuplicate(); // OK: owned on both paths
  }
}
