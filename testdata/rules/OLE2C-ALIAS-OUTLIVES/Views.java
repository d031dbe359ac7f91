package ole2caliasoutlives;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinDef.UINTByReference;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.HttpContent;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.ole.win32.OleAutomation;
import org.eclipse.swt.ole.win32.Variant;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ViewOf;

/** Handles without a count of their own. */
final class Views {

  // RULES.md F18
  byte slice(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf s = b.slice();
    b.release();
    return s.readByte(); // BUG: OLE2C-ALIAS-OUTLIVES "'s' is used"
  }

  byte sliceInTime(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf s = b.slice();
    byte first = s.readByte(); // OK: the owner is still there
    b.release();
    return first;
  }

  // F19
  byte retainedSlice(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf s = b.retainedSlice();
    b.release();
    byte first = s.readByte(); // OK: its own reference
    s.release();
    return first;
  }

  byte sliceRetained(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf s = b.slice().retain();
    b.release();
    byte first = s.readByte(); // OK: retained
    s.release();
    return first;
  }

  byte copy(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    byte[] copy = new byte[4];
    b.readBytes(copy);
    b.release();
    return copy[0]; // OK: a copy of the bytes
  }

  ByteBuf returnedView(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf d = b.duplicate();
    b.release();
    return d; // BUG: OLE2C-ALIAS-OUTLIVES "'d'"
  }

  ByteBuf returnedOwner(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    return b.order(java.nio.ByteOrder.LITTLE_ENDIAN); // OK: the view carries the reference out
  }

  int afterWrite(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer();
    ByteBuf head = b.slice(0, 1);
    ctx.write(b);
    return head.readByte(); // BUG: OLE2C-ALIAS-OUTLIVES "'head'"
  }

  int content(HttpContent lent) {
    HttpContent c = lent.copy();
    ByteBuf body = c.content();
    c.release();
    return body.readableBytes(); // BUG: OLE2C-ALIAS-OUTLIVES "'body'"
  }

  int contentInTime(HttpContent lent) {
    HttpContent c = lent.copy();
    int size = c.content().readableBytes(); // OK: within
    c.release();
    return size;
  }

  int borrowedOwner(ByteBuf lent) {
    ByteBuf s = lent.slice();
    lent.retain(); // BUG: OLE2C-REDUNDANT-PAIR
    lent.release();
    return s.readableBytes(); // OK: the caller keeps the owner alive
  }

  int releasedThroughView(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf s = b.slice();
    s.release();
    return b.readableBytes(); // BUG: OLE2C-ALIAS-OUTLIVES "'b'"
  }

  int holder(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    HttpContent c = new DefaultHttpContent(b);
    int size = b.readableBytes(); // OK: the holder keeps it alive
    c.release();
    return size;
  }

  int rebound(ByteBufAllocator alloc, ByteBuf lent) {
    ByteBuf b = alloc.buffer();
    ByteBuf s = b.slice();
    b.release();
    s = lent.slice();
    return s.readableBytes(); // OK: bound again
  }

  // RULES.md F45 in Java
  void wrapperOfWrapper(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    Unknown a = new Unknown(cell.getValue());
    Dispatch b = new Dispatch(a.getPointer());
    a.Release();
    b.GetTypeInfoCount(new UINTByReference()); // FN: OLE2C-ALIAS-OUTLIVES #2 wrappers of a wrapper's pointer
  }

  void plainCopy(ByteBufAllocator alloc) {
    ByteBuf a = alloc.buffer();
    ByteBuf b = a;
    a.release();
    b.writeByte(1); // BUG: OLE2C-ALIAS-OUTLIVES "'b'"
  }

  void transfer(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    Unknown a = new Unknown(cell.getValue());
    Unknown b = a;
    a = null;
    b.getPointer(); // OK: the reference moved
    b.Release();
  }

  void secondWrapper(Unknown source, REFIID iid) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(iid, cell));
    Unknown a = new Unknown(cell.getValue());
    Dispatch d = new Dispatch(cell.getValue());
    d.AddRef();
    a.Release();
    d.getPointer(); // OK: counted for itself
    d.Release();
  }

  int variantContent(OleAutomation a) {
    Variant v = a.getProperty(1);
    if (v == null) {
      return 0;
    }
    IDispatch d = v.getDispatch();
    v.dispose();
    return d.getAddress() == 0 ? 0 : 1; // FN: OLE2C-ALIAS-OUTLIVES #2 lifetime of what a contract lends
  }

  int variantInTime(OleAutomation a) {
    Variant v = a.getProperty(1);
    if (v == null) {
      return 0;
    }
    IDispatch d = v.getDispatch();
    d.AddRef(); // OK: counted before the variant goes
    v.dispose();
    return d.Release();
  }

  @RefCounted(release = "close")
  interface Book {
    @ViewOf
    Page page(int number);

    @Releases
    void close();
  }

  @RefCounted(release = "close")
  interface Page {
    int words();
  }

  interface Shelf {
    @Owned
    Book take();
  }

  int own(Shelf shelf) {
    Book book = shelf.take();
    Page page = book.page(1);
    book.close();
    return page.words(); // BUG: OLE2C-ALIAS-OUTLIVES "'page'"
  }

  int ownInTime(Shelf shelf) {
    Book book = shelf.take();
    try {
      return book.page(1).words(); // OK: within
    } finally {
      book.close();
    }
  }
}
