package io.netty.channel.socket.nio;

import io.netty.channel.Channel;
import io.netty.channel.nio.AbstractNioByteChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;

public class NioSocketChannel extends AbstractNioByteChannel implements io.netty.channel.socket.SocketChannel {
  public NioSocketChannel() {}
  public NioSocketChannel(SelectorProvider provider) {}
  public NioSocketChannel(SelectorProvider provider, InternetProtocolFamily family) {}
  public NioSocketChannel(SocketChannel socket) {}
  public NioSocketChannel(Channel parent, SocketChannel socket) {}

  protected SocketChannel javaChannel();
}
