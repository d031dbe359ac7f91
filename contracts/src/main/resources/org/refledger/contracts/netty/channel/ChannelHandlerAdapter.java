package io.netty.channel;

public abstract class ChannelHandlerAdapter implements ChannelHandler {
  protected void ensureNotSharable();
  public boolean isSharable();
}
