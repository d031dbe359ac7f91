package io.netty.handler.ssl;

import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;

public abstract class AbstractSniHandler<T> extends SslClientHelloHandler<T> {
  protected AbstractSniHandler(long handshakeTimeoutMillis) {}
  protected AbstractSniHandler(int maxClientHelloLength, long handshakeTimeoutMillis) {}
  public AbstractSniHandler() {}

  protected abstract Future<T> lookup(ChannelHandlerContext ctx, String hostname) throws Exception;
  protected abstract void onLookupComplete(ChannelHandlerContext ctx, String hostname, Future<T> future) throws Exception;
}
