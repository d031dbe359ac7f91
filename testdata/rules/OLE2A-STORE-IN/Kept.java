package ole2astorein;

import com.sun.jna.platform.win32.COM.Unknown;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;

/** Parameters that fields keep. */
final class Kept {

  static final class Last extends SimpleChannelInboundHandler<ByteBuf> {
    private ByteBuf last;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      last = msg; // BUG: OLE2A-STORE-IN "'msg'"
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
      last.release();
    }
  }

  static final class Counted extends SimpleChannelInboundHandler<ByteBuf> {
    private ByteBuf last;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      if (last == null) {
        last = msg.retain(); // OK: counted for the field
      }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
      if (last != null) {
        last.release();
      }
    }
  }

  static final class CountedAfter extends SimpleChannelInboundHandler<ByteBuf> {
    private ByteBuf last;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      if (last == null) {
        last = msg; // OK: counted at the next line
        msg.retain();
      }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
      if (last != null) {
        last.release();
      }
    }
  }

  static final class ForTheCall extends SimpleChannelInboundHandler<ByteBuf> {
    private ByteBuf current;
    private long total;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      current = msg; // OK: cleared before the method ends
      add();
      current = null;
    }

    private void add() {
      total += current.readableBytes();
    }
  }

  static final class LookedAtLater extends SimpleChannelInboundHandler<ByteBuf> {
    private ByteBuf previous;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      previous = msg; // BUG: OLE2A-STORE-IN "'msg'"
    }

    int size() {
      return previous.readableBytes();
    }
  }

  static final class Owner extends ChannelInboundHandlerAdapter {
    private ByteBuf last;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
      handlerRemoved(ctx);
      last = (ByteBuf) msg; // OK: channelRead owns its message
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
      if (last != null) {
        last.release();
        last = null;
      }
    }
  }

  static final class Searcher {
    private DirectoryReader reader;

    void use(@Borrowed DirectoryReader lent) {
      reader = lent; // BUG: OLE2A-STORE-IN "'lent'"
    }

    void useCounted(@Borrowed DirectoryReader lent) {
      lent.incRef();
      reader = lent; // OK: counted for the field
    }

    void take(@Consumed DirectoryReader given) {
      reader = given; // OK: handed over
    }

    void becomeOwner(DirectoryReader given) {
      reader = given; // OK: a setter without a contract takes over
    }

    void close() throws IOException {
      reader.decRef();
    }
  }

  static final class Sized extends SimpleChannelInboundHandler<ByteBuf> {
    private int size;
    private ByteBuf copy;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      size = msg.readableBytes(); // OK: a number
      if (copy == null) {
        copy = msg.copy(); // OK: a copy
      }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
      if (copy != null && size > 0) {
        copy.release();
      }
    }
  }

  /** SWT: what COM passes in is lent. */
  static final class Host {
    private IUnknown site;

    void setSite(IUnknown host) {
      site = host; // BUG: OLE2A-STORE-IN "'host'"
    }

    void setSiteCounted(IUnknown host) {
      host.AddRef();
      site = host; // OK: counted for the field
    }

    void dispose() {
      if (site != null) {
        site.Release();
      }
    }
  }

  /** JNA. */
  static final class Client {
    private Unknown server;

    Client(Unknown server) {
      this.server = server; // OK: a constructor takes over
    }

    void reconnect(Unknown other) {
      server = other; // BUG: OLE2A-STORE-IN "'other'"
    }

    void dispose() {
      server.Release();
    }
  }
}
