package ole1overwrite;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IUnknown;

/** Owned references whose handle gets another value. */
final class Overwrites {
  private final Map<String, ByteBuf> cache = new HashMap<>();
  private DirectoryReader reader;
  private ByteBuf field;
  private ByteBuf weak;

  void local(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b = alloc.buffer(64); // BUG: OLE1-OVERWRITE "'b' still owns"
    b.release();
  }

  void localReleased(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.release();
    b = alloc.buffer(64); // OK: released before
    b.release();
  }

  void localHandedOver(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer();
    ctx.write(b);
    b = ctx.alloc().buffer(); // OK: handed over before
    ctx.write(b);
  }

  void fluent(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b = b.writeByte(1); // OK: the same value comes back
    b = b.retain(); // OK: the same value, counted twice
    b.release(2);
  }

  void dropped(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.writeByte(1);
    b = null; // BUG: OLE1-OVERWRITE "'b'"
  }

  void nullAsMoved(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer();
    ctx.write(b);
    b = null; // OK: moved
  }

  void otherHandle(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf same = b;
    b = null; // OK: the other variable still holds it
    same.release();
  }

  // CONTRACTS.md D12: loop variable; RULES.md F4, F5 in Java
  int loop(ByteBuf in) {
    ByteBuf part = null;
    int sum = 0;
    while (in.isReadable(4)) {
      part = in.readRetainedSlice(4); // BUG: OLE1-OVERWRITE "'part'"
      sum += part.getInt(0);
    }
    if (part != null) {
      part.release();
    }
    return sum;
  }

  int loopReleased(ByteBuf in) {
    ByteBuf part = null;
    int sum = 0;
    while (in.isReadable(4)) {
      part = in.readRetainedSlice(4); // OK: released each turn
      sum += part.getInt(0);
      part.release();
    }
    return sum;
  }

  void fieldOverwritten(ByteBufAllocator alloc) {
    field = alloc.buffer(); // FN: OLE1-OVERWRITE #2 what a field holds at entry
  }

  void fieldReplaced(ByteBufAllocator alloc) {
    ByteBuf old = field;
    field = alloc.buffer(); // OK: the old value is released below
    if (old != null) {
      old.release();
    }
  }

  void fieldFilledOnce(ByteBufAllocator alloc) {
    if (field == null) {
      field = alloc.buffer(); // OK: it was null
    }
  }

  void fieldDropped() {
    field = null; // FN: OLE1-OVERWRITE #2 what a field holds at entry
  }

  void close() { // BUG: OLE1-LEAK "The field 'cache' may still own a reference"
    if (field != null) {
      field.release();
      field = null; // OK: released
    }
  }

  // a field that nobody releases is no owner
  void weakCopy(ByteBuf lent) {
    weak = lent; // OK: an uncounted copy replaces another
  }

  int weakSize() {
    return weak == null ? 0 : weak.readableBytes();
  }

  boolean refresh() throws IOException {
    DirectoryReader next = DirectoryReader.openIfChanged(reader);
    if (next == null) {
      return false;
    }
    reader = next; // BUG: OLE1-OVERWRITE
    return true;
  }

  boolean refreshCleanly() throws IOException {
    DirectoryReader next = DirectoryReader.openIfChanged(reader);
    if (next == null) {
      return false;
    }
    DirectoryReader old = reader;
    reader = next; // OK: the old one is closed
    old.decRef();
    return true;
  }

  void shutdown() throws IOException {
    if (reader != null) {
      reader.decRef();
      reader = null;
    }
  }

  // D15: the displaced element
  void put(String key, ByteBuf lent) {
    cache.put(key, lent.retain()); // BUG: OLE2B-IGNORED-RESULT "returned by Map.put()"
  }

  void putCleanly(String key, ByteBuf lent) {
    ByteBuf old = cache.put(key, lent.retain()); // OK: the displaced value is released
    if (old != null) {
      old.release();
    }
  }

  void set(List<ByteBuf> owned, ByteBuf lent) {
    ByteBuf old = owned.set(0, lent.retain()); // OK: the displaced value is released
    old.release();
  }

  // an out-parameter cell used twice
  void cellReused(Unknown unk, REFIID a, REFIID b) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(unk.QueryInterface(a, cell));
    COMUtils.checkRC(unk.QueryInterface(b, cell)); // BUG: OLE1-OVERWRITE
    new Unknown(cell.getValue()).Release();
  }

  void cellReusedCleanly(Unknown unk, REFIID a, REFIID b) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(unk.QueryInterface(a, cell));
    new Unknown(cell.getValue()).Release();
    COMUtils.checkRC(unk.QueryInterface(b, cell)); // OK: released before
    new Unknown(cell.getValue()).Release();
  }

  void arrayCell(IUnknown unk, GUID a, GUID b) {
    long[] ppv = new long[1];
    if (unk.QueryInterface(a, ppv) != COM.S_OK) {
      return;
    }
    IUnknown first = new IUnknown(ppv[0]);
    if (unk.QueryInterface(b, ppv) == COM.S_OK) { // OK: the first pointer lives on in its wrapper
      new IUnknown(ppv[0]).Release();
    }
    first.Release();
  }
}
