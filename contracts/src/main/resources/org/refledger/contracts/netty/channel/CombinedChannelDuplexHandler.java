package io.netty.channel;

public class CombinedChannelDuplexHandler<I extends ChannelInboundHandler, O extends ChannelOutboundHandler> extends ChannelDuplexHandler {
  protected CombinedChannelDuplexHandler() {}
  public CombinedChannelDuplexHandler(I inboundHandler, O outboundHandler) {}

  protected void init(I inboundHandler, O outboundHandler);
  protected I inboundHandler();
  protected O outboundHandler();
  public void removeInboundHandler();
  public void removeOutboundHandler();
}
