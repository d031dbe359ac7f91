package example.frameworks;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.COMException;
import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.IUnknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.http2.Http2Connection;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2PriorityFrame;
import io.netty.handler.codec.http2.Http2Stream;
import io.netty.handler.stream.ChunkedWriteHandler;
import io.netty.util.ReferenceCountUtil;
import java.util.List;

/** What frameworks keep, what they never throw, and which of their messages count nothing. */
class FrameworksKeep {
  private final Http2Connection.PropertyKey key;

  FrameworksKeep(Http2Connection.PropertyKey key) {
    this.key = key;
  }

  /** A property of the stream has it until somebody asks for it again. */
  void property(Http2Stream stream, ByteBuf data) {
    if (stream.getProperty(key) == null) {
      stream.setProperty(key, data.alloc().heapBuffer(16)); // OK: the stream keeps it
    }
    ((ByteBuf) stream.getProperty(key)).writeBytes(data);
  }

  void ended(Http2Stream stream) {
    ByteBuf collected = stream.removeProperty(key);
    if (collected != null) {
      collected.release();
    }
  }

  int read(ByteBuf data) {
    ByteBuf copy = data.alloc().heapBuffer(16); // BUG: OLE1-LEAK
    copy.writeBytes(data);
    return copy.readableBytes();
  }

  /** The state of a replaying decoder is two fields. */
  static final class Decoder extends ReplayingDecoder<Boolean> {
    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
      try {
        ByteBuf payload = in.readRetainedSlice(4); // OK: checkpoint() throws nothing
        checkpoint(Boolean.TRUE);
        out.add(payload);
      } catch (Exception e) {
        out.add("broken");
      }
    }
  }

  static final class Frames extends ChannelOutboundHandlerAdapter {
    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) { // OK: a priority frame counts nothing
      if (msg instanceof Http2DataFrame) {
        ctx.write(msg, promise);
      } else if (msg instanceof Http2PriorityFrame) {
        promise.setSuccess();
      } else {
        ReferenceCountUtil.release(msg);
      }
    }
  }

  static final class Chunks extends ChunkedWriteHandler {
    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception { // OK: the handler keeps it or fails the promise
      super.write(ctx, msg, promise);
    }
  }

  /** Reading an out-parameter and an address throws nothing. */
  long identity(IUnknown unknown, REFIID iid) {
    try {
      PointerByReference slot = new PointerByReference();
      COMUtils.checkRC(unknown.QueryInterface(iid, slot)); // OK: given back below
      Dispatch dispatch = new Dispatch(slot.getValue());
      long address = Pointer.nativeValue(dispatch.getPointer());
      dispatch.Release();
      return address;
    } catch (COMException e) {
      return 0;
    }
  }
}
