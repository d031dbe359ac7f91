package io.netty.handler.codec;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import java.util.List;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.OwnsElements;

public abstract class MessageToMessageEncoder<I> extends ChannelOutboundHandlerAdapter {
  protected MessageToMessageEncoder() {}
  protected MessageToMessageEncoder(Class<? extends I> outboundMessageType) {}

  public boolean acceptOutboundMessage(Object msg) throws Exception;
  @MayThrow protected abstract void encode(ChannelHandlerContext ctx, @Borrowed I msg, @OwnsElements List<Object> out) throws Exception;
}
