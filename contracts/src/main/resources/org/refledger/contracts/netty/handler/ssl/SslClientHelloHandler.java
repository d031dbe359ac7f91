package io.netty.handler.ssl;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandler;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.concurrent.Future;

public abstract class SslClientHelloHandler<T> extends ByteToMessageDecoder implements ChannelOutboundHandler {
  public static final int MAX_CLIENT_HELLO_LENGTH;

  public SslClientHelloHandler() {}
  protected SslClientHelloHandler(int maxClientHelloLength) {}

  protected abstract Future<T> lookup(ChannelHandlerContext ctx, ByteBuf clientHello) throws Exception;
  protected abstract void onLookupComplete(ChannelHandlerContext ctx, Future<T> future) throws Exception;
}
