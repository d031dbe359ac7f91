package io.netty.channel.socket.nio;

import io.netty.channel.Channel;
import io.netty.channel.ServerChannel;
import io.netty.channel.nio.AbstractNioByteChannel;
import io.netty.channel.socket.DuplexChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;

public final class NioDomainSocketChannel extends AbstractNioByteChannel implements DuplexChannel {
  public NioDomainSocketChannel() {}
  public NioDomainSocketChannel(SelectorProvider provider) {}
  public NioDomainSocketChannel(SocketChannel socket) {}
  public NioDomainSocketChannel(Channel parent, SocketChannel socket) {}

  public ServerChannel parent();
  protected SocketChannel javaChannel();
}
