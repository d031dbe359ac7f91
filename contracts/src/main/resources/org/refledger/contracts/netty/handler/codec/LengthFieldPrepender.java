package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;

public class LengthFieldPrepender extends MessageToMessageEncoder<ByteBuf> {
  public LengthFieldPrepender(int lengthFieldLength) {}
  public LengthFieldPrepender(int lengthFieldLength, boolean lengthIncludesLengthFieldLength) {}
  public LengthFieldPrepender(int lengthFieldLength, int lengthAdjustment) {}
  public LengthFieldPrepender(int lengthFieldLength, int lengthAdjustment, boolean lengthIncludesLengthFieldLength) {}
  public LengthFieldPrepender(ByteOrder byteOrder, int lengthFieldLength, int lengthAdjustment, boolean lengthIncludesLengthFieldLength) {}
}
