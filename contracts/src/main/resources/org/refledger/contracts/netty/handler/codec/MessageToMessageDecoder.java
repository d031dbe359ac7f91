package io.netty.handler.codec;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.List;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.OwnsElements;

public abstract class MessageToMessageDecoder<I> extends ChannelInboundHandlerAdapter {
  protected MessageToMessageDecoder() {}
  protected MessageToMessageDecoder(Class<? extends I> inboundMessageType) {}

  public boolean acceptInboundMessage(Object msg) throws Exception;
  @MayThrow protected abstract void decode(ChannelHandlerContext ctx, @Borrowed I msg, @OwnsElements List<Object> out) throws Exception;
}
