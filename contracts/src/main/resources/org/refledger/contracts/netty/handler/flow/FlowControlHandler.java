package io.netty.handler.flow;

import io.netty.channel.ChannelDuplexHandler;

public class FlowControlHandler extends ChannelDuplexHandler {
  public FlowControlHandler() {}
  public FlowControlHandler(boolean releaseMessages) {}
}
