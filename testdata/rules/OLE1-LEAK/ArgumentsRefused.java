import static java.util.Objects.requireNonNull;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.LinkedList;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;

/** What a method refuses before it does anything stays its caller's. */
abstract class ArgumentsRefused {
  private final LinkedList<ByteBuf> waiting = new LinkedList<>();

  abstract void prepare();

  abstract boolean add(@Consumed ByteBuf buf);

  abstract void fail(Throwable t);

  ByteBuf encode(long n, @Consumed ByteBuf data) { // OK: refused before it is taken over
    if (n < 1) {
      throw new IllegalArgumentException("n is less than 1: " + n);
    }
    return data.writeLong(n);
  }

  ByteBuf encodeLate(long n, @Consumed ByteBuf data) { // BUG: OLE1-LEAK
    prepare();
    if (n < 1) {
      throw new IllegalArgumentException("n is less than 1: " + n);
    }
    return data.writeLong(n);
  }

  interface Decoder<T> {
    @Owned
    ByteBuf decode(T in);
  }

  <T> void decoded(Decoder<T> decoder, T in) {
    try {
      ByteBuf buf = decoder.decode(in); // OK: null, or taken over
      requireNonNull(buf, "decode() returned null");
      add(buf);
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  void allocated(ByteBufAllocator alloc) {
    try {
      ByteBuf buf = alloc.buffer(); // OK: never null, so requireNonNull() returns
      requireNonNull(buf);
      add(buf);
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  void wait(ByteBuf in) {
    waiting.add(in);
  }

  /** What is looked at first and removed then is one and the same. */
  ByteBuf next(int bytes) {
    ByteBuf first = waiting.getFirst();
    if (first.readableBytes() > bytes) {
      return first.retain().readSlice(bytes);
    }
    waiting.removeFirst(); // OK: it goes to the caller
    return first;
  }

  int skip() {
    ByteBuf first = waiting.getFirst();
    waiting.removeFirst(); // OK: released by the other name
    int n = first.readableBytes();
    first.release();
    return n;
  }

  void close() {
    for (ByteBuf each : waiting) {
      each.release();
    }
  }
}
