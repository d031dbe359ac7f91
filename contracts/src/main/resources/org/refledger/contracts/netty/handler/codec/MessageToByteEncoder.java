package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public abstract class MessageToByteEncoder<I> extends ChannelOutboundHandlerAdapter {
  protected MessageToByteEncoder() {}
  protected MessageToByteEncoder(Class<? extends I> outboundMessageType) {}
  protected MessageToByteEncoder(boolean preferDirect) {}
  protected MessageToByteEncoder(Class<? extends I> outboundMessageType, boolean preferDirect) {}

  public boolean acceptOutboundMessage(Object msg) throws Exception;
  @Owned @MayThrow protected ByteBuf allocateBuffer(ChannelHandlerContext ctx, I msg, boolean preferDirect) throws Exception;
  @MayThrow protected abstract void encode(ChannelHandlerContext ctx, @Borrowed I msg, @Borrowed ByteBuf out) throws Exception;
  protected boolean isPreferDirect();
}
