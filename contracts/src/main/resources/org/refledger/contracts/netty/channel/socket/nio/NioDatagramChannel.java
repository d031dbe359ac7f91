package io.netty.channel.socket.nio;

import io.netty.channel.nio.AbstractNioMessageChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.spi.SelectorProvider;

public final class NioDatagramChannel extends AbstractNioMessageChannel implements io.netty.channel.socket.DatagramChannel {
  public NioDatagramChannel() {}
  public NioDatagramChannel(SelectorProvider provider) {}
  public NioDatagramChannel(InternetProtocolFamily ipFamily) {}
  public NioDatagramChannel(SelectorProvider provider, InternetProtocolFamily ipFamily) {}
  public NioDatagramChannel(DatagramChannel socket) {}

  protected DatagramChannel javaChannel();
}
