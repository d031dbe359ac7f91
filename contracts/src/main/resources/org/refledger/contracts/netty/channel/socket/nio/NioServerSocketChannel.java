package io.netty.channel.socket.nio;

import io.netty.channel.nio.AbstractNioMessageChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.spi.SelectorProvider;

public class NioServerSocketChannel extends AbstractNioMessageChannel implements io.netty.channel.socket.ServerSocketChannel {
  public NioServerSocketChannel() {}
  public NioServerSocketChannel(SelectorProvider provider) {}
  public NioServerSocketChannel(SelectorProvider provider, InternetProtocolFamily family) {}
  public NioServerSocketChannel(ServerSocketChannel channel) {}

  protected ServerSocketChannel javaChannel();
}
