package example.same;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;

/** Two names of one object, elements of arrays that get out of sight, refused offers, plain closeables. */
final class SameObject {
  static void releaseAll(List<ByteBuf> buffers, ByteBuf last) { // OK: where the two are one, it was released as 'b'
    boolean open = true;
    for (ByteBuf b : buffers) {
      ReferenceCountUtil.safeRelease(b);
      if (b == last) {
        open = false;
      }
    }
    if (open) {
      last.release();
    }
  }

  abstract static class Whole {
    abstract FullHttpRequest request();

    @Owned
    abstract HttpContent next();

    void copies() {
      HttpContent chunk = next(); // BUG: OLE1-LEAK
      ByteBuf content = chunk.content();
      if (request().content() != content) {
        request().content().writeBytes(content);
      }
    }

    void isTheVerySame() {
      HttpContent chunk = next(); // OK: released, or what the request holds anyway
      ByteBuf content = chunk.content();
      if (request().content() != content) {
        request().content().writeBytes(content);
        content.release();
      }
    }
  }

  static int either(Object value, ByteBufAllocator alloc) {
    Object o = value;
    if (o instanceof String) {
      o = alloc.buffer(); // OK: a buffer is no array, so it is not replaced
    }
    if (o instanceof byte[]) {
      o = alloc.buffer();
    }
    ByteBuf buffer = (ByteBuf) o;
    try {
      return buffer.readableBytes();
    } finally {
      ReferenceCountUtil.safeRelease(buffer);
    }
  }

  interface Transform {
    ByteBuf apply(ByteBuf b);
  }

  static ByteBuf transformed(Transform transform, @Consumed ByteBuf decoded, boolean other) { // OK: equal to itself
    ByteBuf t = decoded;
    if (other) {
      t = transform.apply(decoded);
    }
    if (!decoded.equals(t)) {
      decoded.release();
    }
    return t;
  }

  static final class Holder {
    private ByteBuf current;

    void releaseIfNotCurrent(ByteBuf b) { // OK: the current one is the object's
      if (current != b) {
        b.release();
      }
    }

    void set(ByteBuf b) {
      if (current == b) {
        return;
      }
      current = b;
    }

    void fill(ByteBufAllocator alloc) {
      ByteBuf b = alloc.buffer(); // OK: held before, or from now on
      set(b);
    }

    void close() {
      if (current != null) {
        current.release();
        current = null;
      }
    }
  }

  static final class Command {
    final CompletableFuture<Object> result = new CompletableFuture<>();
    private final Object[] params;

    Command(Object[] params) {
      this.params = params;
    }

    void execute() {
      for (Object p : params) {
        ReferenceCountUtil.safeRelease(p);
      }
    }
  }

  static CompletableFuture<Object> send(String name, Object... params) {
    Command c = new Command(params);
    c.execute();
    return c.result;
  }

  static CompletableFuture<Object> sendAll(String name, Object... params) {
    List<Object> all = new ArrayList<>(Arrays.asList(params));
    return send(name, all.toArray());
  }

  static int count(Object... params) {
    return params.length;
  }

  CompletableFuture<Object> sends(ByteBufAllocator alloc) {
    ByteBuf key = alloc.buffer(); // OK: the command has it
    return key.isReadable() ? send("set", key, 1) : sendAll("set", key, 2);
  }

  int counts(ByteBufAllocator alloc) {
    ByteBuf key = alloc.buffer(); // BUG: OLE1-LEAK "the method returns"
    return count("set", key);
  }

  void offered(Queue<ByteBuf> queue, ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // OK: the queue's, or released
    if (!queue.offer(b)) {
      b.release();
    }
  }

  interface Input extends java.io.Closeable {
    boolean isEof() throws java.io.IOException;
  }

  interface Source {
    @Owned
    Input open(long at);
  }

  boolean read(Source source) throws java.io.IOException {
    try (Input in = source.open(1)) { // OK: closed
      return in.isEof();
    }
  }

  boolean forgets(Source source) throws java.io.IOException {
    Input in = source.open(1); // BUG: OLE1-LEAK "the method returns"
    return in.isEof();
  }

  boolean closes(Source source) throws java.io.IOException {
    Input in = source.open(1); // OK: closed, although its type says nothing of counts
    try {
      return in.isEof();
    } finally {
      in.close();
    }
  }
}
