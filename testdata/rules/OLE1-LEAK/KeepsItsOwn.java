package example.keeps;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.concurrent.BlockingQueue;
import org.apache.uniffle.common.ShuffleIndexResult;
import org.apache.uniffle.common.segment.SegmentSplitter;
import org.apache.uniffle.storage.handler.api.ServerReadHandler;
import org.refledger.annotations.Consumed;

/** Callees that take a reference of their own, callbacks that own what they get, holders of a buffer. */
class KeepsItsOwn {
  private final BlockingQueue<Object> queue;

  KeepsItsOwn(BlockingQueue<Object> queue) {
    this.queue = queue;
  }

  /** Retains before it puts the buffer where nobody can follow it: the caller's reference stays. */
  void log(long id, ByteBuf entry) {
    entry.retain();
    queue.add(record(id, entry));
  }

  private static Object record(long id, Object what) {
    return new Object[] {id, what};
  }

  void callerForgets(ByteBufAllocator alloc) {
    ByteBuf entry = alloc.buffer(8); // BUG: OLE1-LEAK "the method returns"
    entry.writeLong(1);
    log(1, entry);
  }

  void callerReleases(ByteBufAllocator alloc) {
    ByteBuf entry = alloc.buffer(8); // OK: in a finally
    try {
      entry.writeLong(1);
      log(1, entry);
    } finally {
      entry.release();
    }
  }

  /** Keeps it without a reference of its own: it took the caller's over, or did not; nobody knows. */
  void keep(ByteBuf entry) {
    queue.add(entry);
  }

  void callerOfKeeper(ByteBufAllocator alloc) {
    ByteBuf entry = alloc.buffer(8); // OK: kept by the callee
    keep(entry);
  }

  interface Gives {
    void done(int code, @Consumed ByteBuf data);
  }

  private void read(Gives callback) {
    queue.add(callback);
  }

  void callbackForgets() {
    read(
        (code, data) -> { // BUG: OLE1-LEAK "acquired from the parameter"
          if (code != 0) {
            return;
          }
          data.release();
        });
  }

  void callbackReleases() {
    read((code, data) -> data.release()); // OK: given back on its only path
  }

  void splitThrows(ServerReadHandler handler, SegmentSplitter splitter) {
    ShuffleIndexResult index = handler.getShuffleIndex(); // BUG: OLE1-LEAK "SegmentSplitter.split()"
    queue.add(splitter.split(index));
    index.release();
  }

  void splitGuarded(ServerReadHandler handler, SegmentSplitter splitter) {
    ShuffleIndexResult index = handler.getShuffleIndex(); // OK: released in a finally
    try {
      queue.add(splitter.split(index));
    } finally {
      index.release();
    }
  }

  boolean nothingInIt(ServerReadHandler handler) {
    ShuffleIndexResult index = handler.getShuffleIndex(); // OK: an empty one holds nothing
    if (index.isEmpty()) {
      return false;
    }
    index.release();
    return true;
  }
}

/** A field whose content is replaced again and again, and stays behind at the end. */
class LastOneForgotten implements AutoCloseable {
  private final ServerReadHandler handler;
  private ShuffleIndexResult current;

  LastOneForgotten(ServerReadHandler handler) {
    this.handler = handler;
  }

  long next() {
    if (current != null) {
      current.release();
    }
    current = handler.getShuffleIndex();
    return current.getDataFileLen();
  }

  @Override
  public void close() { // BUG: OLE1-LEAK "'current' may still own"
    handler.getClass();
  }
}

class LastOneReleased implements AutoCloseable {
  private final ServerReadHandler handler;
  private ShuffleIndexResult current;

  LastOneReleased(ServerReadHandler handler) {
    this.handler = handler;
  }

  long next() {
    if (current != null) {
      current.release();
    }
    current = handler.getShuffleIndex();
    return current.getDataFileLen();
  }

  @Override
  public void close() { // OK: the last one goes, too
    if (current != null) {
      current.release();
      current = null;
    }
  }
}

/** The field is full only while the method runs. */
class FullForAWhile implements AutoCloseable {
  private final ServerReadHandler handler;
  private ShuffleIndexResult current;

  FullForAWhile(ServerReadHandler handler) {
    this.handler = handler;
  }

  long length() {
    current = handler.getShuffleIndex();
    long length = current.getDataFileLen();
    current.release();
    current = null;
    return length;
  }

  @Override
  public void close() { // OK: nothing is left between two calls
    handler.getClass();
  }
}

/** What a loop rejects is bad data, found when the work is half done; what stands before it is a check of arguments. */
class BadData {
  ByteBuf decode(ByteBufAllocator alloc, int[] indices, long[] dictionary) {
    ByteBuf decoded = alloc.buffer(); // BUG: OLE1-LEAK "IllegalArgumentException"
    copy(indices, dictionary, decoded);
    return decoded;
  }

  ByteBuf decodeGuarded(ByteBufAllocator alloc, int[] indices, long[] dictionary) {
    ByteBuf decoded = alloc.buffer(); // OK: given back when an index is wrong
    try {
      copy(indices, dictionary, decoded);
      return decoded;
    } catch (IllegalArgumentException e) {
      decoded.release();
      throw e;
    }
  }

  private static void copy(int[] indices, long[] dictionary, ByteBuf to) {
    for (int i = 0; i < indices.length; i++) {
      if (indices[i] >= dictionary.length) {
        throw new IllegalArgumentException("no value for index " + indices[i]);
      }
      to.writeLong(dictionary[indices[i]]);
    }
  }

  ByteBuf repeat(ByteBufAllocator alloc, long value, int times) {
    ByteBuf filled = alloc.buffer(); // OK: only a check of the argument throws
    fill(value, times, filled);
    return filled;
  }

  private static void fill(long value, int times, ByteBuf to) {
    if (times < 0) {
      throw new IllegalArgumentException("negative: " + times);
    }
    for (int i = 0; i < times; i++) {
      to.writeLong(value);
    }
  }
}
