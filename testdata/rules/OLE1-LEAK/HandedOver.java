package ole1leak;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;

/** References that leave through a completion handler, an entry, or a cast by class object. */
final class HandedOver {
  private final Queue<Map.Entry<ByteBuf, ChannelPromise>> pending = new ArrayDeque<>();

  /** The attachment of an asynchronous operation belongs to its handler. */
  static void read(AsynchronousFileChannel file, ByteBufAllocator alloc, CompletionHandler<Integer, ByteBuf> handler) {
    ByteBuf b = alloc.ioBuffer(8); // OK: the handler has it
    file.read(b.nioBuffer(0, 8), 0, b, handler);
  }

  static void readWithout(AsynchronousFileChannel file, ByteBufAllocator alloc, CompletionHandler<Integer, Void> handler) {
    ByteBuf b = alloc.ioBuffer(8); // BUG: OLE1-LEAK "'b'"
    file.read(b.nioBuffer(0, 8), 0, null, handler);
  }

  static void send(AsynchronousSocketChannel channel, ByteBuf from, CompletionHandler<Integer, ByteBuf> handler) {
    ByteBuf b = from.retainedSlice(); // OK: the handler has it
    channel.write(b.nioBuffer(), b, handler);
  }

  static void sendWithout(AsynchronousSocketChannel channel, ByteBuf from, CompletionHandler<Integer, ByteBuffer> handler) {
    ByteBuf b = from.retainedSlice(); // BUG: OLE1-LEAK "'b'"
    ByteBuffer data = b.nioBuffer();
    channel.write(data, data, handler);
  }

  /** An entry keeps its key and its value. */
  void later(ByteBufAllocator alloc, ChannelPromise promise) {
    ByteBuf b = alloc.buffer(); // OK: the queue has it
    pending.add(new SimpleImmutableEntry<>(b, promise));
  }

  void never(ByteBufAllocator alloc, ChannelPromise promise, boolean open) {
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK "'b'"
    if (open) {
      pending.add(new SimpleImmutableEntry<>(b, promise));
    }
  }

  /** Text always finds room in a buffer that grows. */
  static ByteBuf text(ByteBufAllocator alloc, String text) {
    ByteBuf b = alloc.buffer(); // OK: nothing throws
    b.writeCharSequence(text, StandardCharsets.UTF_8);
    return b;
  }

  static ByteBuf task(ByteBufAllocator alloc, java.util.concurrent.Callable<String> text) throws Exception {
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK "'b'"
    b.writeCharSequence(text.call(), StandardCharsets.UTF_8);
    return b;
  }

  /** What a class object casts stays the same message. */
  static final class Typed<T> extends ChannelDuplexHandler {
    private final Class<T> type;

    Typed(Class<T> type) {
      this.type = type;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: forwarded
      if (type.isInstance(msg)) {
        T typed = type.cast(msg);
        ctx.fireChannelRead(typed);
      } else {
        ctx.fireChannelRead(msg);
      }
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) { // BUG: OLE1-LEAK "'msg'"
      if (type.isInstance(msg)) {
        ctx.write(type.cast(msg), promise);
      } else {
        promise.setFailure(new IllegalArgumentException("unknown"));
      }
    }
  }

  /** A handler that is called is there to be removed. */
  static final class Once extends ChannelDuplexHandler {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: removing oneself does not throw
      ctx.pipeline().remove(this);
      ctx.fireChannelRead(msg);
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) { // BUG: OLE1-LEAK "'msg'"
      ctx.pipeline().remove("once");
      ctx.write(msg, promise);
    }
  }
}
