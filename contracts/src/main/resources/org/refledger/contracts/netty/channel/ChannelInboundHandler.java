package io.netty.channel;

import org.refledger.annotations.Consumed;
import org.refledger.annotations.Escapes;

public interface ChannelInboundHandler extends ChannelHandler {
  void channelRegistered(ChannelHandlerContext ctx) throws Exception;
  void channelUnregistered(ChannelHandlerContext ctx) throws Exception;
  void channelActive(ChannelHandlerContext ctx) throws Exception;
  void channelInactive(ChannelHandlerContext ctx) throws Exception;
  void channelRead(ChannelHandlerContext ctx, @Consumed Object msg) throws Exception;
  void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  // an event may be counted, and hardly ever is: nothing is owed for dropping one
  void userEventTriggered(ChannelHandlerContext ctx, @Escapes Object evt) throws Exception;
  void channelWritabilityChanged(ChannelHandlerContext ctx) throws Exception;
}
