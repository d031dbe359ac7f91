package ole1leak;

import com.sun.jna.platform.win32.COM.ConnectionPoint;
import com.sun.jna.platform.win32.COM.IUnknownCallback;
import com.sun.jna.platform.win32.WinDef.DWORDByReference;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.multipart.AbstractMemoryHttpData;
import io.netty.util.collection.CharObjectHashMap;
import io.netty.util.collection.CharObjectMap;
import java.io.IOException;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.eclipse.swt.ole.win32.OleAutomation;
import org.eclipse.swt.ole.win32.Variant;

/** What a contract said wrongly or not at all, found on real code, each with the bug that looks like it. */
final class MendedContracts {
  private final CharObjectMap<Integer> numbers = new CharObjectHashMap<>();
  private IndexSearcher current;

  /** Making a promise fails for nobody. */
  void promised(ChannelHandlerContext ctx, ChannelPromise promise) {
    try {
      ByteBuf b = ctx.alloc().buffer(); // OK: nothing throws before the write
      ChannelPromise other = ctx.newPromise();
      for (CharObjectMap.PrimitiveEntry<Integer> each : numbers.entries()) {
        other.addListener(f -> promise.trySuccess());
      }
      ctx.write(b, other);
    } catch (Throwable t) {
      promise.setFailure(t);
    }
  }

  void unpromised(ChannelHandlerContext ctx, ChannelPromise promise, Runnable task) {
    try {
      ByteBuf b = ctx.alloc().buffer(); // BUG: OLE1-LEAK "'b'"
      task.run();
      ctx.write(b, ctx.newPromise());
    } catch (Throwable t) {
      promise.setFailure(t);
    }
  }

  /** The declared exception is the one that comes. */
  void caught(AbstractMemoryHttpData data, ByteBuf buffer) throws IOException {
    ByteBuf b = buffer.copy(); // OK: released when the content is refused
    try {
      data.checkSize(data.length() + b.readableBytes());
      ByteBuf old = data.getByteBuf();
      if (old != null) {
        b.writeByte(old.readableBytes());
      }
    } catch (IOException e) {
      b.release();
      throw e;
    }
    data.addContent(b, false);
  }

  void uncaught(AbstractMemoryHttpData data, ByteBuf buffer) throws IOException {
    ByteBuf b = buffer.copy(); // BUG: OLE1-LEAK "'b'"
    data.checkSize(data.length() + b.readableBytes());
    data.addContent(b, false);
  }

  /** The manager's factory method takes the reader, also when it throws. */
  void searcher(SearcherFactory factory, Directory dir) throws IOException {
    current = SearcherManager.getSearcher(factory, DirectoryReader.open(dir), null); // OK: it is the searcher's
  }

  void refused(SearcherFactory factory, Directory dir, boolean old) throws IOException {
    DirectoryReader reader = DirectoryReader.open(dir); // BUG: OLE1-LEAK "'reader'"
    if (old) {
      throw new IOException("too old");
    }
    current = SearcherManager.getSearcher(factory, reader, null);
  }

  /** A buffer's reference manager counts for the buffer. */
  long viaManager(BufferAllocator alloc) {
    ArrowBuf b = alloc.buffer(8); // OK: its manager gives it back
    long size = b.capacity();
    b.getReferenceManager().release();
    return size;
  }

  long retainedViaManager(BufferAllocator alloc) {
    ArrowBuf b = alloc.buffer(8);
    b.getReferenceManager().retain(); // BUG: OLE2B-EXTRA-ADDREF "'b'"
    b.close();
    return b.capacity(); // OK: one reference is left
  }

  /** Advise tells by its status what went wrong. */
  static int advised(ConnectionPoint point, IUnknownCallback sink, DWORDByReference cookie) {
    point.AddRef(); // OK: nothing throws
    try {
      point.Advise(sink, cookie);
    } catch (RuntimeException e) {
      return -1;
    }
    return point.Release();
  }

  static int unadvised(ConnectionPoint point, Runnable before) {
    point.AddRef(); // BUG: OLE1-LEAK
    try {
      before.run();
    } catch (RuntimeException e) {
      return -1;
    }
    return point.Release();
  }

  /** Automation tells by null what went wrong. */
  static boolean pushed(OleAutomation list, Variant source) {
    OleAutomation item = source.getAutomation(); // OK: nothing throws before the dispose
    try {
      list.invokeNoReply(1);
    } catch (RuntimeException e) {
      return false;
    }
    item.dispose();
    return true;
  }

  static boolean pushedBy(Runnable list, Variant source) {
    OleAutomation item = source.getAutomation(); // BUG: OLE1-LEAK "'item'"
    try {
      list.run();
    } catch (RuntimeException e) {
      return false;
    }
    item.dispose();
    return true;
  }
}

/** Found in projects that RefLedger had never seen. */
final class MoreMendedContracts {
  private java.util.function.Consumer<ByteBuf> sink;

  /** A traced task ends with its scope. */
  static int traced(int n) {
    try (io.perfmark.TaskCloseable task = io.perfmark.PerfMark.traceTask("count")) { // OK: closed
      return n + 1;
    }
  }

  /** What is given to a closure that nobody knows is its business. */
  void given(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // OK: the closure has it
    sink.accept(b);
  }

  void lost(ByteBufAllocator alloc, boolean ready) {
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK "'b'"
    if (ready) {
      sink.accept(b);
    }
  }

  /** Frames without content are not counted. */
  static final class Frames extends io.netty.channel.ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: a window update needs no release
      if (msg instanceof io.netty.handler.codec.http2.Http2WindowUpdateFrame) {
        return;
      }
      ctx.fireChannelRead(msg);
    }
  }

  static final class DataFrames extends io.netty.channel.ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // BUG: OLE1-LEAK "'msg'"
      if (msg instanceof io.netty.handler.codec.http2.Http2DataFrame) {
        return;
      }
      ctx.fireChannelRead(msg);
    }
  }

  /** Bytes are copied to the heap without fail. */
  static ByteBuf[] constants() {
    ByteBuf[] all = new ByteBuf[2];
    ByteBuf first = io.netty.buffer.Unpooled.copiedBuffer(new byte[] {1}); // OK: nothing throws
    ByteBuf second = io.netty.buffer.Unpooled.copyInt(2);
    all[0] = first;
    all[1] = second;
    return all;
  }
}
