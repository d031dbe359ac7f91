package example.containers;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Promise;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** A container that a method makes owns nothing itself: what was put in is lost with it. */
class LocalContainers {
  private List<ByteBuf> kept;
  private int seen;

  void refused(Promise<List<ByteBuf>> promise, ByteBufAllocator alloc) {
    List<ByteBuf> result = new ArrayList<>();
    result.add(alloc.buffer()); // BUG: OLE1-LEAK
    promise.trySuccess(result);
  }

  void refusedAndReleased(Promise<List<ByteBuf>> promise, ByteBufAllocator alloc) {
    List<ByteBuf> result = new ArrayList<>();
    result.add(alloc.buffer()); // OK: given back when the promise refuses
    if (!promise.trySuccess(result)) {
      for (ByteBuf b : result) {
        b.release();
      }
    }
  }

  private static <T> void tell(Promise<T> promise, T result) {
    promise.trySuccess(result);
  }

  void refusedInHelper(Promise<List<ByteBuf>> promise, ByteBufAllocator alloc) {
    List<ByteBuf> result = new ArrayList<>(4);
    result.add(alloc.buffer()); // BUG: OLE1-LEAK
    tell(promise, result);
  }

  void refusedUnlessEmpty(Promise<List<ByteBuf>> promise, ByteBufAllocator alloc, int n) {
    List<ByteBuf> result = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      result.add(alloc.buffer()); // BUG: OLE1-LEAK
    }
    if (!result.isEmpty()) {
      promise.trySuccess(result);
    }
  }

  List<ByteBuf> lostWhenReadingFails(InputStream in, ByteBufAllocator alloc) throws IOException {
    List<ByteBuf> chunks = new ArrayList<>();
    ByteBuf head = alloc.buffer(); // BUG: OLE1-LEAK
    chunks.add(head);
    if (in.read() < 0) {
      throw new IOException("no data");
    }
    return chunks;
  }

  List<ByteBuf> returned(ByteBufAllocator alloc) {
    List<ByteBuf> chunks = new ArrayList<>();
    chunks.add(alloc.buffer()); // OK: the caller gets it
    return chunks;
  }

  List<ByteBuf> returnedUnlessOneFails(ByteBufAllocator alloc) {
    List<ByteBuf> chunks = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      chunks.add(alloc.buffer()); // BUG: OLE1-LEAK
    }
    return chunks;
  }

  void stored(ByteBufAllocator alloc) {
    List<ByteBuf> chunks = new ArrayList<>();
    chunks.add(alloc.buffer()); // OK: the object keeps the list
    kept = chunks;
  }

  void filledAndDropped(ByteBufAllocator alloc, int n) {
    Queue<ByteBuf> queue = new ArrayDeque<>();
    for (int i = 0; i < n; i++) {
      queue.add(alloc.buffer()); // BUG: OLE1-LEAK
    }
  }

  void drained(ByteBufAllocator alloc, int n) {
    Queue<ByteBuf> queue = new ArrayDeque<>();
    for (int i = 0; i < n; i++) {
      queue.add(alloc.buffer()); // BUG: OLE1-LEAK
    }
    ByteBuf b;
    while ((b = queue.poll()) != null) {
      b.release();
    }
  }

  void drainedInAnyCase(ByteBufAllocator alloc, int n) {
    Queue<ByteBuf> queue = new ArrayDeque<>();
    try {
      for (int i = 0; i < n; i++) {
        queue.add(alloc.buffer()); // OK: all are taken out again
      }
    } finally {
      ByteBuf b;
      while ((b = queue.poll()) != null) {
        b.release();
      }
    }
  }

  void map(ByteBufAllocator alloc, String key) {
    Map<String, ByteBuf> byName = new HashMap<>();
    byName.put(key, alloc.buffer()); // BUG: OLE1-LEAK
    seen++;
  }

  void mapWalked(ByteBufAllocator alloc, String key) {
    Map<String, ByteBuf> byName = new HashMap<>();
    byName.put(key, alloc.buffer()); // OK: released through the map's values
    byName.values().forEach(ReferenceCountUtil::release);
  }

  void captured(ByteBufAllocator alloc, java.util.concurrent.Executor later) {
    List<ByteBuf> all = new ArrayList<>();
    all.add(alloc.buffer()); // OK: whoever runs the task finds them
    later.execute(() -> all.forEach(ReferenceCountUtil::release));
  }

  ByteBuf joined(ByteBufAllocator alloc) {
    List<ByteBuf> parts = new ArrayList<>();
    parts.add(alloc.buffer()); // OK: the composite owns them
    return Unpooled.wrappedBuffer(parts.toArray(new ByteBuf[0]));
  }

  void alsoReleasedByName(ByteBufAllocator alloc) {
    List<ByteBuf> seenSoFar = new ArrayList<>();
    ByteBuf b = alloc.buffer(); // OK: the list only remembers it
    seenSoFar.add(b);
    b.release();
  }

  void array(ByteBufAllocator alloc, int n) {
    ByteBuf[] all = new ByteBuf[n];
    for (int i = 0; i < n; i++) {
      all[i] = alloc.buffer(); // BUG: OLE1-LEAK
    }
    seen += all.length;
  }

  void arrayReleasedByNumber(ByteBuf lent, int n) {
    ByteBuf[] all = new ByteBuf[n];
    for (int i = 0; i < n; i++) {
      all[i] = lent.retainedDuplicate(); // OK: released one by one
    }
    for (int i = 0; i < n; i++) {
      all[i].release();
    }
  }

  void arrayReleased(ByteBuf lent, int n) {
    ByteBuf[] all = new ByteBuf[n];
    for (int i = 0; i < n; i++) {
      all[i] = lent.retainedDuplicate(); // OK: released one by one
    }
    for (ByteBuf b : all) {
      b.release();
    }
  }

  ByteBuf[] arrayReturned(ByteBuf lent, int n) {
    ByteBuf[] all = new ByteBuf[n];
    for (int i = 0; i < n; i++) {
      all[i] = lent.retainedDuplicate(); // OK: the caller gets them
    }
    return all;
  }
}
