package io.netty.handler.codec;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import java.util.List;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.OwnsElements;

public abstract class MessageToMessageCodec<INBOUND_IN, OUTBOUND_IN> extends ChannelDuplexHandler {
  protected MessageToMessageCodec() {}
  protected MessageToMessageCodec(Class<? extends INBOUND_IN> inboundMessageType, Class<? extends OUTBOUND_IN> outboundMessageType) {}

  public boolean acceptInboundMessage(Object msg) throws Exception;
  public boolean acceptOutboundMessage(Object msg) throws Exception;
  @MayThrow protected abstract void encode(ChannelHandlerContext ctx, @Borrowed OUTBOUND_IN msg, @OwnsElements List<Object> out) throws Exception;
  @MayThrow protected abstract void decode(ChannelHandlerContext ctx, @Borrowed INBOUND_IN msg, @OwnsElements List<Object> out) throws Exception;
}
