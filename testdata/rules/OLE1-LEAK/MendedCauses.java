package ole1leak;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.internal.PlatformDependent;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.eclipse.swt.internal.win32.OS;

/** What was reported wrongly on real code, each with the bug that looks like it. */
final class MendedCauses {

  /** A message that equals a constant is that constant. */
  static final class Signals extends ChannelInboundHandlerAdapter {
    static final Object STOP = new Object();

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception { // OK: STOP is nobody's
      if (msg == STOP) {
        ctx.close();
        return;
      }
      super.channelRead(ctx, msg);
    }
  }

  static final class OtherSignals extends ChannelInboundHandlerAdapter {
    private boolean stopped;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception { // BUG: OLE1-LEAK "msg"
      if (stopped) {
        ctx.close();
        return;
      }
      super.channelRead(ctx, msg);
    }
  }

  /** Events may be counted in principle; no path says that this one is. */
  static final class Events extends ChannelInboundHandlerAdapter {
    private boolean stopped;

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object evt) throws Exception { // OK: an event
      if (stopped) {
        ctx.close();
        return;
      }
      super.userEventTriggered(ctx, evt);
    }
  }

  static void release(Object message) {
    if (message instanceof ByteBuf) {
      ((ByteBuf) message).release();
    }
  }

  /** What the helper does not release is not counted. */
  static int viaHelper(ByteBufAllocator alloc) {
    ByteBuf buf = alloc.buffer();
    int capacity = buf.capacity();
    release(buf); // OK: a buffer is one
    return capacity;
  }

  /** Two ways to ask for the same. */
  static void pieces(ChannelHandlerContext ctx, ByteBuf buf, int total) {
    if (total > 1) {
      buf.retain(); // OK: the early return is for the other case
    }
    if (total <= 1) {
      return;
    }
    ctx.write(buf);
  }

  /** close() of a file stream throws IOException only, which is caught. */
  static int read(ByteBufAllocator alloc, File file) {
    ByteBuf b = alloc.buffer(); // OK: released on all ways
    try (FileInputStream in = new FileInputStream(file)) {
      b.writeByte(in.read());
    } catch (IOException e) {
      b.release();
      return -1;
    }
    b.release();
    return 0;
  }

  static int readOnce(ByteBufAllocator alloc, File file) {
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK "b"
    try (FileInputStream in = new FileInputStream(file)) {
      b.writeByte(in.read());
    } catch (IOException e) {
      return -1;
    }
    b.release();
    return 0;
  }

  /** What throws for good ends the path. */
  static void rethrown(ByteBuf lent, Runnable task) {
    ByteBuf b = lent.copy(); // OK: released before it is thrown on
    try {
      task.run();
    } catch (Throwable t) {
      b.release();
      PlatformDependent.throwException(t);
    }
    b.release();
  }

  /** A wrapper of the project, through super. */
  static final class Services extends Unknown {
    Services(Pointer pointer) {
      super(pointer);
    }
  }

  static Services connect(Unknown unknown, com.sun.jna.platform.win32.Guid.REFIID id) {
    PointerByReference out = new PointerByReference();
    if (COMUtils.FAILED(unknown.QueryInterface(id, out))) { // OK: goes to the caller in the wrapper
      return null;
    }
    return new Services(out.getValue());
  }

  static boolean forgotten(Unknown unknown, com.sun.jna.platform.win32.Guid.REFIID id) {
    PointerByReference out = new PointerByReference();
    if (COMUtils.FAILED(unknown.QueryInterface(id, out))) { // BUG: OLE2B-OUT-LEAK
      return false;
    }
    return new Services(out.getValue()).hashCode() > 0;
  }

  /** What is written to native memory is handed out. */
  static int handOut(IUnknown object, long slot) {
    object.AddRef(); // OK: counted for the slot
    OS.MoveMemory(slot, new long[] {object.getAddress()}, 8);
    return COM.S_OK;
  }

  static int handOutFirst(IUnknown object, long slot) {
    OS.MoveMemory(slot, new long[] {object.getAddress()}, 8);
    object.AddRef(); // OK: the same in the other order
    return COM.S_OK;
  }
}
