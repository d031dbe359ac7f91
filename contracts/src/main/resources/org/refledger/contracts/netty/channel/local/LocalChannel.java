package io.netty.channel.local;

import io.netty.channel.AbstractChannel;

public class LocalChannel extends AbstractChannel {
  public LocalChannel() {}
  protected LocalChannel(LocalServerChannel parent, LocalChannel peer) {}

  public LocalServerChannel parent();
  public LocalAddress localAddress();
  public LocalAddress remoteAddress();
}
