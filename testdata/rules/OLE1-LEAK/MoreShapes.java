package ole1leak;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.Recycler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.elasticsearch.core.RefCounted;

/** The rest of CONTRACTS.md parts C and D. */
final class MoreShapes {
  private final Queue<ByteBuf> queue = new ConcurrentLinkedQueue<>();

  private static void parse(ByteBuf in) throws IOException {
    if (in.readByte() != 1) {
      throw new IOException("bad version");
    }
  }

  // C9
  CompletableFuture<Integer> whenComplete(CompletableFuture<Integer> future, ByteBuf lent) {
    lent.retain(); // OK: released when the future is done, either way
    return future.whenComplete((r, t) -> lent.release());
  }

  // D13 of part 2: only success releases
  void onlyOnSuccess(CompletableFuture<Integer> future, ByteBuf lent) {
    lent.retain(); // FN: OLE1-LEAK thenAccept does not run when the future fails
    future.thenAccept(r -> lent.release());
  }

  // C5: a side effect in an assertion
  int asserted(RefCounted store) {
    assert store.tryIncRef(); // OK: with assertions on it is undone below
    try {
      return store.hashCode();
    } finally {
      store.decRef();
    }
  }

  // C14: release, then throw what a helper made
  void converted(ByteBuf lent) {
    ByteBuf copy = lent.copy(); // OK: released before it throws
    try {
      parse(copy);
    } catch (IOException e) {
      copy.release();
      throw unchecked(e);
    }
    copy.release();
  }

  private static IllegalStateException unchecked(IOException e) {
    return new IllegalStateException(e);
  }

  // C14: a no-return helper
  void noReturn(ByteBuf lent) {
    ByteBuf copy = lent.copy(); // OK: the helper never returns
    try {
      parse(copy);
    } catch (IOException e) {
      copy.release();
      rethrow(e);
    }
    copy.release();
  }

  private static void rethrow(IOException e) {
    throw new IllegalStateException(e);
  }

  // C4: collections own their elements
  void forEach(ByteBuf lent) {
    List<ByteBuf> parts = new ArrayList<>();
    parts.add(lent.retainedSlice(0, 4)); // OK: forEach releases
    parts.add(lent.retainedSlice(4, 4)); // OK: forEach releases
    parts.forEach(ByteBuf::release);
  }

  void drained() {
    ByteBuf next;
    while ((next = queue.poll()) != null) { // OK: poll hands over, and it is released
      next.release();
    }
  }

  void enqueue(ByteBuf lent) {
    queue.add(lent.retain()); // OK: the queue owns it
  }

  // D14 of part 2: a loop fails half-way
  List<ByteBuf> partial(ByteBufAllocator alloc, int n) {
    List<ByteBuf> parts = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      parts.add(alloc.buffer()); // BUG: OLE1-LEAK
    }
    return parts;
  }

  // C15: an object that is recycled has a second lifetime
  static final class Task {
    private static final Recycler<Task> RECYCLER =
        new Recycler<Task>() {
          @Override
          protected Task newObject(Handle<Task> handle) {
            return new Task(handle);
          }
        };

    private final Recycler.Handle<Task> handle;
    private ByteBuf data;

    private Task(Recycler.Handle<Task> handle) {
      this.handle = handle;
    }

    static Task of(ByteBuf lent) {
      Task task = RECYCLER.get();
      if (task.data == null) {
        task.data = lent.retain(); // OK: recycle gives it back
      }
      return task;
    }

    void recycle() {
      if (data != null) {
        data.release();
        data = null;
      }
      handle.recycle(this);
    }
  }

  // D17: a constructor throws after it acquired into a field
  static final class Loaded {
    private final ByteBuf data;

    Loaded(ByteBuf lent) throws IOException {
      data = lent.copy(); // BUG: OLE1-LEAK "IOException"
      parse(data);
    }

    void close() {
      data.release();
    }
  }

  static final class LoadedCleanly {
    private final ByteBuf data;

    LoadedCleanly(ByteBuf lent) throws IOException {
      ByteBuf copy = lent.copy(); // OK: released when parsing fails, else the field owns it
      try {
        parse(copy);
      } catch (IOException e) {
        copy.release();
        throw e;
      }
      data = copy;
    }

    void close() {
      data.release();
    }
  }

  // D5: retained before a sibling expression throws
  void siblingThrows(ChannelHandlerContext ctx, ByteBuf lent) throws IOException {
    send(ctx, lent.retain(), number(lent)); // BUG: OLE1-LEAK
  }

  void siblingFirst(ChannelHandlerContext ctx, ByteBuf lent) throws IOException {
    int number = number(lent);
    send(ctx, lent.retain(), number); // OK: nothing throws in between
  }

  private static int number(ByteBuf b) throws IOException {
    if (b.readableBytes() < 4) {
      throw new IOException("short");
    }
    return b.getInt(0);
  }

  private static void send(ChannelHandlerContext ctx, ByteBuf b, int number) {
    ctx.write(b);
    ctx.write(number);
  }
}
