package io.netty.channel;

import java.net.SocketAddress;
import org.refledger.annotations.Consumed;

public interface ChannelOutboundHandler extends ChannelHandler {
  void bind(ChannelHandlerContext ctx, SocketAddress localAddress, ChannelPromise promise) throws Exception;
  void connect(ChannelHandlerContext ctx, SocketAddress remoteAddress, SocketAddress localAddress, ChannelPromise promise) throws Exception;
  void disconnect(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  void deregister(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  void read(ChannelHandlerContext ctx) throws Exception;
  void write(ChannelHandlerContext ctx, @Consumed Object msg, ChannelPromise promise) throws Exception;
  void flush(ChannelHandlerContext ctx) throws Exception;
}
