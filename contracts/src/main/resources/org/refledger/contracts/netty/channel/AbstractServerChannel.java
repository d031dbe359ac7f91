package io.netty.channel;

public abstract class AbstractServerChannel extends AbstractChannel implements ServerChannel {
  protected AbstractServerChannel() {}
}
