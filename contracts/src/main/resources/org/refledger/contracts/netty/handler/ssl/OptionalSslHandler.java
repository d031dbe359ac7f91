package io.netty.handler.ssl;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;

public class OptionalSslHandler extends ByteToMessageDecoder {
  public OptionalSslHandler(SslContext sslContext) {}

  protected String newSslHandlerName();
  protected SslHandler newSslHandler(ChannelHandlerContext context, SslContext sslContext);
  protected String newNonSslHandlerName();
  protected ChannelHandler newNonSslHandler(ChannelHandlerContext context);
}
