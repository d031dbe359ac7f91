package app.net;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.CorruptedFrameException;
import java.util.List;

/** Cuts the stream into frames: a length of four bytes, a kind of one byte, then the body. */
public final class FrameDecoder extends ByteToMessageDecoder {
  private static final int HEADER = 5;
  private static final int MAX_BODY = 1 << 20;

  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
    while (in.readableBytes() >= HEADER) {
      int length = in.getInt(in.readerIndex());
      if (length < 0 || length > MAX_BODY) {
        throw new CorruptedFrameException("length " + length);
      }
      if (in.readableBytes() < HEADER + length) {
        return;
      }
      in.skipBytes(4);
      byte kind = in.readByte();
      ByteBuf body = in.readRetainedSlice(length); // BUG: OLE1-LEAK
      if (kind == Frame.PING) {
        continue; // the slice of a ping with a body is lost
      }
      out.add(new Frame(kind, body));
    }
  }
}
