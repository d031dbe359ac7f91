package io.netty.handler.codec.compression;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.When;

public abstract class ZlibDecoder extends ByteToMessageDecoder {
  public ZlibDecoder() {}
  public ZlibDecoder(int maxAllocation) {}

  public abstract boolean isClosed();
  @Owned @MayThrow protected ByteBuf prepareDecompressBuffer(ChannelHandlerContext ctx, @Consumed(when = When.RETURNS) ByteBuf buffer, int preferredSize);
  protected void decompressionBufferExhausted(ByteBuf buffer);
}
