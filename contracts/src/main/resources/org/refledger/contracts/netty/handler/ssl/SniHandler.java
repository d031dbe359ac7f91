package io.netty.handler.ssl;

import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.AsyncMapping;
import io.netty.util.DomainNameMapping;
import io.netty.util.Mapping;
import io.netty.util.concurrent.Future;

public class SniHandler extends AbstractSniHandler<SslContext> {
  public SniHandler(Mapping<? super String, ? extends SslContext> mapping) {}
  public SniHandler(Mapping<? super String, ? extends SslContext> mapping, int maxClientHelloLength, long handshakeTimeoutMillis) {}
  public SniHandler(DomainNameMapping<? extends SslContext> mapping) {}
  public SniHandler(AsyncMapping<? super String, ? extends SslContext> mapping) {}
  public SniHandler(AsyncMapping<? super String, ? extends SslContext> mapping, int maxClientHelloLength, long handshakeTimeoutMillis) {}
  public SniHandler(Mapping<? super String, ? extends SslContext> mapping, long handshakeTimeoutMillis) {}
  public SniHandler(AsyncMapping<? super String, ? extends SslContext> mapping, long handshakeTimeoutMillis) {}

  public String hostname();
  public SslContext sslContext();
  protected Future<SslContext> lookup(ChannelHandlerContext ctx, String hostname) throws Exception;
  protected void replaceHandler(ChannelHandlerContext ctx, String hostname, SslContext sslContext) throws Exception;
  protected SslHandler newSslHandler(SslContext context, ByteBufAllocator allocator);
}
