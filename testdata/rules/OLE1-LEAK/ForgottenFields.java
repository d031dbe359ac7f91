package ole1leak;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.eclipse.swt.internal.ole.win32.IDataObject;

/** Fields that the end of their object forgets. */
final class ForgottenFields {

  static final class TwoBuffers implements Closeable {
    private ByteBuf header;
    private ByteBuf body;

    void open(ByteBufAllocator alloc) {
      if (header == null && body == null) {
        header = alloc.buffer();
        body = alloc.buffer();
      }
    }

    void flush() {
      if (body != null) {
        body.release();
        body = null;
      }
    }

    @Override
    public void close() { // BUG: OLE1-LEAK "The field 'body' may still own a reference"
      if (header != null) {
        header.release();
        header = null;
      }
    }
  }

  static final class BothClosed implements Closeable {
    private ByteBuf header;
    private ByteBuf body;

    void open(ByteBufAllocator alloc) {
      if (header == null && body == null) {
        header = alloc.buffer();
        body = alloc.buffer();
      }
    }

    void flush() {
      if (body != null) {
        body.release();
        body = null;
      }
    }

    @Override
    public void close() { // OK: flush gives the body back
      flush();
      if (header != null) {
        header.release();
        header = null;
      }
    }
  }

  /** SWT's drop target: entered, and then disposed of. */
  static final class Target {
    private IDataObject data;

    int enter(IDataObject entered) {
      entered.AddRef();
      leave();
      data = entered;
      return 0;
    }

    void leave() {
      if (data != null) {
        data.Release();
      }
      data = null;
    }

    void onDispose() { // OK: left first
      leave();
    }
  }

  static final class ForgetfulTarget {
    private IDataObject data;

    int enter(IDataObject entered) {
      entered.AddRef();
      leave();
      data = entered;
      return 0;
    }

    void leave() {
      if (data != null) {
        data.Release();
      }
      data = null;
    }

    boolean isOver() {
      return data != null;
    }

    void onDispose() { // BUG: OLE1-LEAK "The field 'data' may still own a reference"
      isOver();
    }
  }

  static final class Pending extends ChannelInboundHandlerAdapter {
    private ByteBuf pending;

    void add(ByteBufAllocator alloc) {
      if (pending == null) {
        pending = alloc.buffer();
      }
    }

    void flush(ChannelHandlerContext ctx) {
      if (pending != null) {
        ctx.writeAndFlush(pending);
        pending = null;
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) { // BUG: OLE1-LEAK "'pending'"
      ctx.fireChannelInactive();
    }
  }

  static final class Flushed extends ChannelInboundHandlerAdapter {
    private ByteBuf pending;

    void add(ByteBufAllocator alloc) {
      if (pending == null) {
        pending = alloc.buffer();
      }
    }

    void flush(ChannelHandlerContext ctx) {
      if (pending != null) {
        ctx.writeAndFlush(pending);
        pending = null;
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) { // OK: flushed first
      flush(ctx);
      ctx.fireChannelInactive();
    }
  }

  /** The reader belongs to somebody else, who closes it. */
  static final class Borrower implements Closeable {
    private final DirectoryReader reader;
    private ByteBuf scratch;

    Borrower(DirectoryReader reader, ByteBufAllocator alloc) {
      this.reader = reader;
      this.scratch = alloc.buffer();
    }

    int size() {
      return reader.maxDoc() + scratch.capacity();
    }

    @Override
    public void close() throws IOException { // OK: nothing gives the reader back
      scratch.release();
      scratch = null;
    }
  }
}
