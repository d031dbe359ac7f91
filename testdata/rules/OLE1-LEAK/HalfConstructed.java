package ole1leak;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;

/** Constructors that throw after they have acquired. */
final class HalfConstructed {
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  static final class Parser {
    private ByteBuf rest;

    Parser(byte[] input) {
      rest = Unpooled.directBuffer(16); // BUG: OLE1-LEAK "Malformed"
      parse(input);
    }

    private void parse(byte[] input) {
      parseHeader(input);
      rest.writeBytes(input);
    }

    private void parseHeader(byte[] input) {
      if (input.length == 0) {
        throw new Malformed();
      }
    }

    void close() {
      if (rest != null) {
        rest.release();
        rest = null;
      }
    }
  }

  static final class Careful {
    private ByteBuf rest;

    Careful(byte[] input) {
      rest = Unpooled.directBuffer(16); // OK: given back when the parser throws
      try {
        parse(input);
      } catch (Malformed e) {
        close();
        throw e;
      }
    }

    private void parse(byte[] input) {
      if (input.length == 0) {
        throw new Malformed();
      }
      rest.writeBytes(input);
    }

    void close() {
      if (rest != null) {
        rest.release();
        rest = null;
      }
    }
  }

  static final class Late {
    private final ByteBuf rest;

    Late(byte[] input) throws IOException {
      if (input.length == 0) {
        throw new IOException("empty");
      }
      rest = Unpooled.directBuffer(16); // OK: nothing throws afterwards
    }

    void close() {
      rest.release();
    }
  }
}
