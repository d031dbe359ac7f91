package ole1leak;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import lombok.Builder;
import lombok.Cleanup;
import lombok.Data;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import lombok.SneakyThrows;
import lombok.val;

/** Code that Lombok completes: what it adds is in no source. */
final class Lombok {
  @Getter
  @Setter
  @RequiredArgsConstructor
  static final class Holder {
    private final ByteBuf first;
    private ByteBuf second;

    void close() {
      first.release();
      if (second != null) {
        second.release();
        second = null;
      }
    }
  }

  @Data
  @Builder
  static final class Message implements AutoCloseable {
    private ByteBuf body;

    @Override
    public void close() {
      body.release();
    }
  }

  record Named(String name, ByteBuf first) {
    void close() {
      first.release();
    }
  }

  int cleaned(ByteBufAllocator alloc, int n) {
    @Cleanup("release") ByteBuf b = alloc.buffer(); // OK: released on every way out
    if (n > 3) {
      return b.readInt();
    }
    return Integer.parseInt("" + n);
  }

  int cleanedInLoop(ByteBufAllocator alloc, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      @lombok.Cleanup(value = "release") ByteBuf b = alloc.buffer(); // OK: released in each turn
      if (b.readInt() == 3) {
        continue;
      }
      if (b.readInt() == 4) {
        break;
      }
      sum++;
    }
    return sum;
  }

  int cleanedInSwitch(ByteBufAllocator alloc, int n) {
    switch (n) {
      case 1:
        @Cleanup("release") ByteBuf b = alloc.buffer(); // OK: released before the break
        b.writeByte(n);
        break;
      default:
    }
    Runnable later =
        () -> {
          @Cleanup("release") val c = alloc.buffer(); // OK: released at the end of the lambda
          c.writeByte(1);
        };
    later.run();
    return n;
  }

  void cleanedTheOther(ByteBufAllocator alloc) throws IOException {
    @Cleanup InputStream in = new FileInputStream("x");
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK "'b'"
    b.writeBytes(in, 3);
  }

  void cleanedTooEarly(ByteBufAllocator alloc, int n) {
    if (n > 1) {
      @Cleanup("release") ByteBuf b = alloc.buffer(); // OK: released at the end of the block
      b.writeByte(n);
    }
    ByteBuf c = alloc.buffer(); // BUG: OLE1-LEAK "'c'"
    c.writeByte(n);
  }

  @SneakyThrows
  ByteBuf sneaky(ByteBufAllocator alloc, InputStream in) {
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK "'b'"
    b.writeByte(in.read());
    return b;
  }

  void generated(ByteBufAllocator alloc) {
    Holder h = new Holder(alloc.buffer()); // OK: the holder has it
    h.setSecond(alloc.buffer()); // OK: a setter that nobody can see
    h.getFirst().writeByte(1);
    h.close();
    Message m = Message.builder().body(alloc.buffer()).build(); // OK: the message has it
    m.close();
    Named named = new Named("n", alloc.buffer()); // OK: the record has it
    named.close();
  }
}
