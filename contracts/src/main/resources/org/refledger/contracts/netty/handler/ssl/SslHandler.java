package io.netty.handler.ssl;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOutboundHandler;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLEngine;
import org.refledger.annotations.Escapes;

public class SslHandler extends ByteToMessageDecoder implements ChannelOutboundHandler {
  public SslHandler(@Escapes SSLEngine engine) {}
  public SslHandler(@Escapes SSLEngine engine, boolean startTls) {}
  public SslHandler(@Escapes SSLEngine engine, Executor delegatedTaskExecutor) {}
  public SslHandler(@Escapes SSLEngine engine, boolean startTls, Executor delegatedTaskExecutor) {}

  public long getHandshakeTimeoutMillis();
  public void setHandshakeTimeout(long handshakeTimeout, TimeUnit unit);
  public void setHandshakeTimeoutMillis(long handshakeTimeoutMillis);
  public void setWrapDataSize(int wrapDataSize);
  public long getCloseNotifyTimeoutMillis();
  public void setCloseNotifyTimeout(long closeNotifyTimeout, TimeUnit unit);
  public void setCloseNotifyTimeoutMillis(long closeNotifyFlushTimeoutMillis);
  public long getCloseNotifyFlushTimeoutMillis();
  public void setCloseNotifyFlushTimeout(long closeNotifyFlushTimeout, TimeUnit unit);
  public void setCloseNotifyFlushTimeoutMillis(long closeNotifyFlushTimeoutMillis);
  public long getCloseNotifyReadTimeoutMillis();
  public void setCloseNotifyReadTimeout(long closeNotifyReadTimeout, TimeUnit unit);
  public void setCloseNotifyReadTimeoutMillis(long closeNotifyReadTimeoutMillis);
  public SSLEngine engine();
  public String applicationProtocol();
  public Future<Channel> handshakeFuture();
  public ChannelFuture close();
  public ChannelFuture close(ChannelPromise promise);
  public ChannelFuture closeOutbound();
  public ChannelFuture closeOutbound(ChannelPromise promise);
  public Future<Channel> sslCloseFuture();
  public static boolean isEncrypted(ByteBuf buffer);
  public static boolean isEncrypted(ByteBuf buffer, boolean probeSSLv2);
  public Future<Channel> renegotiate();
  public Future<Channel> renegotiate(Promise<Channel> promise);
}
