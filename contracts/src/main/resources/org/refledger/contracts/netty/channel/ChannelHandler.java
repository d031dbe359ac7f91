package io.netty.channel;

public interface ChannelHandler {
  void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
}
