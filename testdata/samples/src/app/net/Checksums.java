package app.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.codec.base64.Base64;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Checksums of frames. */
public final class Checksums {
  private final ByteBufAllocator alloc;

  public Checksums(ByteBufAllocator alloc) {
    this.alloc = alloc;
  }

  /** The checksum of a body together with its kind. */
  public long of(byte kind, ByteBuf body) {
    ByteBuf scratch = alloc.buffer(body.readableBytes() + 1);
    try {
      scratch.writeByte(kind).writeBytes(body, body.readerIndex(), body.readableBytes());
      CRC32 crc = new CRC32();
      crc.update(scratch.nioBuffer());
      return crc.getValue();
    } finally {
      scratch.release();
    }
  }

  /** A body as text for log files. */
  public String printable(ByteBuf body) {
    return Base64.encode(body).toString(StandardCharsets.US_ASCII); // BUG: OLE2B-IGNORED-RESULT
  }

  /** The kind of a frame that is still in one piece. */
  public byte kindOf(byte[] frame) {
    ByteBuf whole = alloc.buffer(frame.length).writeBytes(frame);
    ByteBuf header = whole.slice(0, 5);
    whole.release();
    return header.getByte(4); // BUG: OLE2C-ALIAS-OUTLIVES
  }
}

/** The first byte of a message. */
final class FirstByte {
  int of(ByteBuf message) {
    message.retain(); // BUG: OLE2C-REDUNDANT-PAIR
    int first = message.getByte(0);
    message.release();
    return first;
  }
}
