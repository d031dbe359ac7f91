package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import java.util.List;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.OwnsElements;

public abstract class ByteToMessageCodec<I> extends ChannelDuplexHandler {
  protected ByteToMessageCodec() {}
  protected ByteToMessageCodec(Class<? extends I> outboundMessageType) {}
  protected ByteToMessageCodec(boolean preferDirect) {}
  protected ByteToMessageCodec(Class<? extends I> outboundMessageType, boolean preferDirect) {}

  public boolean acceptOutboundMessage(Object msg) throws Exception;
  @MayThrow protected abstract void encode(ChannelHandlerContext ctx, @Borrowed I msg, @Borrowed ByteBuf out) throws Exception;
  @MayThrow protected abstract void decode(ChannelHandlerContext ctx, @Borrowed ByteBuf in, @OwnsElements List<Object> out) throws Exception;
  @MayThrow protected void decodeLast(ChannelHandlerContext ctx, @Borrowed ByteBuf in, @OwnsElements List<Object> out) throws Exception;
}
