package ole1leak;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.CompositeByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.ReferenceCounted;
import io.netty.util.concurrent.Promise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** CONTRACTS.md part C and A.3: what must stay silent. */
final class NettyIdioms {
  private final Map<Integer, ByteBuf> cache = new HashMap<>();
  private final List<ByteBuf> parts = new ArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final ByteBuf own;
  private ByteBuf current;

  NettyIdioms(ByteBufAllocator alloc) {
    own = alloc.buffer(); // OK: close releases the field
  }

  void close() {
    if (closed.compareAndSet(false, true)) {
      own.release();
      dropCurrent();
      parts.forEach(ByteBuf::release);
      cache.values().forEach(b -> b.release());
    }
  }

  void replaceCurrent(ByteBufAllocator alloc) {
    if (current != null) {
      current.release();
    }
    current = alloc.buffer(); // OK: an owning field takes it
  }

  void dropCurrent() {
    if (current != null) {
      current.release();
      current = null;
    }
  }

  void collect(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // OK: the list owns its elements
    parts.add(b);
  }

  void keep(ByteBufAllocator alloc, int key) {
    ByteBuf b = alloc.buffer(); // OK: the map owns its values
    ByteBuf old = cache.put(key, b);
    if (old != null) {
      old.release();
    }
  }

  // C6: the same object may come back
  ByteBuf sameMayComeBack(ByteBuf lent, boolean compress) {
    ByteBuf packed = compress ? pack(lent) : lent;
    int size = packed.readableBytes();
    if (packed != lent) {
      packed.release();
    }
    return size > 0 ? lent : null; // OK: the packed copy was released if there was one
  }

  private static ByteBuf pack(ByteBuf in) {
    return in.copy(); // OK: returned
  }

  // C7: wrappers take over
  void composite(ChannelHandlerContext ctx, ByteBuf lent) {
    CompositeByteBuf all = ctx.alloc().compositeBuffer(); // OK: written
    ByteBuf head = lent.retainedSlice(0, 4); // OK: the composite consumes it
    ByteBuf body = lent.retainedSlice(4, 64); // OK: the composite consumes it
    all.addComponent(true, head);
    all.addComponent(true, body);
    ctx.write(all);
  }

  void content(ChannelHandlerContext ctx) {
    ByteBuf body = ctx.alloc().buffer(); // OK: moves into the message
    ctx.write(new DefaultHttpContent(body));
  }

  void response(ChannelHandlerContext ctx, boolean wanted) {
    ByteBuf body = ctx.alloc().buffer();
    FullHttpResponse response =
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, body);
    if (!wanted) {
      response.release(); // OK: gives back the body
      return;
    }
    ctx.writeAndFlush(response);
  }

  void responseForgotten(ChannelHandlerContext ctx, boolean wanted) {
    ByteBuf body = ctx.alloc().buffer(); // BUG: OLE1-LEAK
    FullHttpResponse response =
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, body);
    if (!wanted) {
      return;
    }
    ctx.writeAndFlush(response);
  }

  ByteBuf wrapBoth(ByteBuf lent) {
    ByteBuf a = lent.retainedSlice(0, 4); // OK: wrappedBuffer consumes both
    ByteBuf b = lent.retainedSlice(4, 4); // OK: wrappedBuffer consumes both
    return Unpooled.wrappedBuffer(a, b);
  }

  // C8: retained for a callback
  void forCallback(ByteBuf lent, Promise<Void> promise) {
    lent.retain(); // OK: the listener gives it back
    promise.addListener(
        f -> {
          try {
            lent.readableBytes();
          } finally {
            lent.release();
          }
        });
  }

  // helpers release
  void helperReleases(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // OK: a helper releases it
    b.writeByte(1);
    discard(b);
  }

  private static void discard(ByteBuf b) {
    if (b != null && b.refCnt() > 0) {
      b.release();
    }
  }

  void helperDoesNot(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK
    look(b);
  }

  private static int look(ByteBuf b) {
    return b.readableBytes();
  }

  // D18: a helper that does not know the type
  void wrongHelper(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK
    try {
      b.writeByte(1);
    } finally {
      b.readableBytes();
    }
  }

  // D14: the promise refuses the value
  void refused(Promise<ByteBuf> promise, ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK
    promise.trySuccess(b);
  }

  void refusedCleanly(Promise<ByteBuf> promise, ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // OK: given back when the promise refuses it
    if (!promise.trySuccess(b)) {
      b.release();
    }
  }

  // correlated conditions
  void correlated(ByteBufAllocator alloc, boolean wanted) {
    ByteBuf b = null;
    if (wanted) {
      b = alloc.buffer(); // OK: the same condition releases it
    }
    look(own);
    if (wanted) {
      b.release();
    }
  }

  void uncorrelated(ByteBufAllocator alloc, boolean wanted, boolean other) {
    ByteBuf b = null;
    if (wanted) {
      b = alloc.buffer(); // BUG: OLE1-LEAK
    }
    if (other && b != null) {
      b.release();
    }
  }

  // a generic value that may be counted
  void generic(Object msg) {
    Object kept = ReferenceCountUtil.retain(msg); // OK: released below
    if (kept instanceof ReferenceCounted) {
      ((ReferenceCounted) kept).release();
    }
  }

  void arrayOwns(ByteBuf lent) {
    ByteBuf[] all = new ByteBuf[2];
    for (int i = 0; i < all.length; i++) {
      all[i] = lent.retainedDuplicate(); // OK: released from the array
    }
    for (ByteBuf b : all) {
      b.release();
    }
  }
}
