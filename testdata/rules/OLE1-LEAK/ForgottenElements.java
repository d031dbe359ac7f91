package ole1leak;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.MessageToMessageDecoder;
import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Containers whose elements the end of their object forgets. */
final class ForgottenElements {

  static final class Joins extends MessageToMessageDecoder<ByteBuf> {
    private final Map<Integer, ByteBuf> fragments = new HashMap<>();

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) {
      ByteBuf before = fragments.remove(0);
      if (before == null) {
        fragments.put(0, msg.retain()); // BUG: OLE1-LEAK "The field 'fragments' may still own a reference when ChannelHandler.handlerRemoved() ends the object"
      } else {
        out.add(Unpooled.wrappedBuffer(before, msg.retain()));
      }
    }
  }

  static final class JoinsAndCleans extends MessageToMessageDecoder<ByteBuf> {
    private final Map<Integer, ByteBuf> fragments = new HashMap<>();

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) {
      ByteBuf before = fragments.remove(0);
      if (before == null) {
        fragments.put(0, msg.retain()); // OK: released when the handler goes
      } else {
        out.add(Unpooled.wrappedBuffer(before, msg.retain()));
      }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) throws Exception {
      for (ByteBuf b : fragments.values()) {
        b.release();
      }
      fragments.clear();
      super.handlerRemoved(ctx);
    }
  }

  /** Looks at the end, but not into the queue. */
  static final class Queues extends ChannelInboundHandlerAdapter {
    private final Queue<ByteBuf> waiting = new ArrayDeque<>();
    private boolean open;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
      if (msg instanceof ByteBuf && !open) {
        waiting.add((ByteBuf) msg);
      } else {
        ctx.fireChannelRead(msg);
      }
    }

    void opened(ChannelHandlerContext ctx) {
      open = true;
      ByteBuf next;
      while ((next = waiting.poll()) != null) {
        ctx.fireChannelRead(next);
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) { // BUG: OLE1-LEAK "The field 'waiting' may still own a reference"
      open = false;
      ctx.fireChannelInactive();
    }
  }

  static final class QueuesAndDrains extends ChannelInboundHandlerAdapter {
    private final Queue<ByteBuf> waiting = new ArrayDeque<>();
    private boolean open;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
      if (msg instanceof ByteBuf && !open) {
        waiting.add((ByteBuf) msg);
      } else {
        ctx.fireChannelRead(msg);
      }
    }

    private void drain(ChannelHandlerContext ctx) {
      ByteBuf next;
      while ((next = waiting.poll()) != null) {
        ctx.fireChannelRead(next);
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) { // OK: what waits goes on first
      drain(ctx);
      ctx.fireChannelInactive();
    }
  }

  /** Others see the queue: they may empty it. */
  static final class Shows extends ChannelInboundHandlerAdapter {
    private final Queue<ByteBuf> waiting = new ArrayDeque<>();

    Queue<ByteBuf> waiting() {
      return waiting;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
      waiting.add((ByteBuf) msg); // OK: whoever asked for the queue may take it out
      ByteBuf first = waiting.poll();
      if (first != null) {
        first.release();
      }
    }
  }

  /** Nobody tells a plain object when it ends. */
  static final class Plain {
    private final Queue<ByteBuf> waiting = new ArrayDeque<>();

    void put(ByteBuf lent) {
      waiting.add(lent.retain()); // OK: drained by its user
    }

    void drain() {
      ByteBuf next;
      while ((next = waiting.poll()) != null) {
        next.release();
      }
    }
  }

  static final class ClosesOne implements Closeable {
    private final Queue<ByteBuf> waiting = new ArrayDeque<>();
    private ByteBuf head;

    void put(ByteBuf lent) {
      if (head == null) {
        head = lent.retain();
      } else {
        waiting.add(lent.retain());
      }
    }

    void drain() {
      ByteBuf next;
      while ((next = waiting.poll()) != null) {
        next.release();
      }
    }

    @Override
    public void close() { // BUG: OLE1-LEAK "The field 'waiting' may still own a reference"
      if (head != null) {
        head.release();
        head = null;
      }
    }
  }

  static final class ClosesAll implements Closeable {
    private final Queue<ByteBuf> waiting = new ArrayDeque<>();
    private ByteBuf head;

    void put(ByteBuf lent) {
      if (head == null) {
        head = lent.retain();
      } else {
        waiting.add(lent.retain());
      }
    }

    @Override
    public void close() { // OK: gives both back
      if (head != null) {
        head.release();
        head = null;
      }
      waiting.forEach(ByteBuf::release);
      waiting.clear();
    }
  }
}
