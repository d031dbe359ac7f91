package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class LengthFieldBasedFrameDecoder extends ByteToMessageDecoder {
  public LengthFieldBasedFrameDecoder(int maxFrameLength, int lengthFieldOffset, int lengthFieldLength) {}
  public LengthFieldBasedFrameDecoder(int maxFrameLength, int lengthFieldOffset, int lengthFieldLength, int lengthAdjustment, int initialBytesToStrip) {}
  public LengthFieldBasedFrameDecoder(int maxFrameLength, int lengthFieldOffset, int lengthFieldLength, int lengthAdjustment, int initialBytesToStrip, boolean failFast) {}
  public LengthFieldBasedFrameDecoder(ByteOrder byteOrder, int maxFrameLength, int lengthFieldOffset, int lengthFieldLength, int lengthAdjustment, int initialBytesToStrip, boolean failFast) {}

  @Owned @Nullable @MayThrow protected Object decode(ChannelHandlerContext ctx, ByteBuf in) throws Exception;
  protected long getUnadjustedFrameLength(ByteBuf buf, int offset, int length, ByteOrder order);
  @Owned @MayThrow protected ByteBuf extractFrame(ChannelHandlerContext ctx, ByteBuf buffer, int index, int length);
}
