package ole2bextraaddref;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import java.util.List;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.ole.win32.ITypeInfo;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;

/** Counted results that are counted again. */
final class Retained {
  private ITypeInfo typeInfo;
  private Dispatch dispatch;

  // RULES.md F42 in Java
  void queried(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    Unknown view = new Unknown(cell.getValue());
    view.AddRef(); // BUG: OLE2B-EXTRA-ADDREF
    view.Release();
  }

  void queriedClean(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    new Unknown(cell.getValue()).Release(); // OK: counted once, released once
  }

  void superfluousPair(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    Unknown view = new Unknown(cell.getValue());
    view.AddRef(); // OK: superfluous, but both references are given back
    view.Release();
    view.Release();
  }

  void intoField(Unknown source, REFIID iid) {
    if (dispatch != null) {
      return;
    }
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    dispatch = new Dispatch(cell.getValue());
    dispatch.AddRef(); // BUG: OLE2B-EXTRA-ADDREF
  }

  void release() {
    if (dispatch != null) {
      dispatch.Release();
      dispatch = null;
    }
  }

  // SWT 8ad26ac567
  void typeInfoOf(IDispatch d) {
    if (typeInfo != null) {
      return;
    }
    long[] ppTInfo = new long[1];
    if (d.GetTypeInfo(0, COM.LOCALE_USER_DEFAULT, ppTInfo) == COM.S_OK) {
      typeInfo = new ITypeInfo(ppTInfo[0]);
      typeInfo.AddRef(); // BUG: OLE2B-EXTRA-ADDREF
    }
  }

  void typeInfoClean(IDispatch d) {
    if (typeInfo != null) {
      return;
    }
    long[] ppTInfo = new long[1];
    if (d.GetTypeInfo(0, COM.LOCALE_USER_DEFAULT, ppTInfo) == COM.S_OK) {
      typeInfo = new ITypeInfo(ppTInfo[0]); // OK: the field takes the callee's count
    }
  }

  void dispose() {
    if (typeInfo != null) {
      typeInfo.Release();
      typeInfo = null;
    }
  }

  // CONTRACTS.md D12: superfluous retain on a fresh object
  void fresh(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer();
    b.retain(); // BUG: OLE2B-EXTRA-ADDREF "'b'"
    ctx.write(b);
  }

  void freshTwice(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer();
    b.retain(); // OK: written twice
    ctx.write(b);
    ctx.write(b);
  }

  void freshKept(ChannelHandlerContext ctx, List<ByteBuf> owned) {
    ByteBuf b = ctx.alloc().buffer();
    owned.add(b.retain()); // OK: one for the list, one for the channel
    ctx.write(b);
  }

  void borrowedResult(ChannelHandlerContext ctx, ByteBuf lent) {
    ctx.write(lent.retain()); // OK: lent, so it must be counted for write
  }

  void retainedSlice(ChannelHandlerContext ctx, ByteBuf lent) {
    ByteBuf s = lent.retainedSlice(0, 4);
    s.retain(); // BUG: OLE2B-EXTRA-ADDREF "'s'"
    ctx.write(s);
  }

  void plainSlice(ChannelHandlerContext ctx, ByteBuf lent) {
    ByteBuf s = lent.slice(0, 4);
    s.retain(); // OK: a slice owns nothing by itself
    ctx.write(s);
  }

  // C8
  void forCallback(ByteBufAllocator alloc, Future<Void> future) {
    ByteBuf b = alloc.buffer();
    b.retain(); // OK: the listener gives it back
    future.addListener(f -> b.release());
    b.release();
  }

  // "return combine(a, b).retain();" on a fresh object
  ByteBuf combined(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.writeByte(1);
    b.retain(); // BUG: OLE2B-EXTRA-ADDREF "'b'"
    return b;
  }

  @RefCounted(release = "Release")
  interface View {
    @Retains
    void AddRef();

    @Releases
    void Release();

    @Owned
    View clone(int index);

    @Borrowed
    View parent();
  }

  void own(View v) {
    View c = v.clone(0);
    c.AddRef(); // BUG: OLE2B-EXTRA-ADDREF "'c'"
    c.Release();
  }

  void ownLent(View v) {
    View p = v.parent();
    p.AddRef(); // OK: lent, so it is counted for as long as it is used here
    p.Release();
  }

  void ownBothGiven(View v, boolean twice) {
    View c = v.clone(0);
    if (twice) {
      c.AddRef(); // OK: given back under the same condition
      c.Release();
    }
    c.Release();
  }
}
