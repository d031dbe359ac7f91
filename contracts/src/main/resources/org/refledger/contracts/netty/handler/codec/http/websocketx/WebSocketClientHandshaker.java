package io.netty.handler.codec.http.websocketx;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import java.net.URI;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public abstract class WebSocketClientHandshaker {
  protected WebSocketClientHandshaker(URI uri, WebSocketVersion version, String subprotocol, HttpHeaders customHeaders, int maxFramePayloadLength) {}
  protected WebSocketClientHandshaker(URI uri, WebSocketVersion version, String subprotocol, HttpHeaders customHeaders, int maxFramePayloadLength, long forceCloseTimeoutMillis) {}
  protected WebSocketClientHandshaker(URI uri, WebSocketVersion version, String subprotocol, HttpHeaders customHeaders, int maxFramePayloadLength, long forceCloseTimeoutMillis, boolean absoluteUpgradeUrl) {}
  protected WebSocketClientHandshaker(URI uri, WebSocketVersion version, String subprotocol, HttpHeaders customHeaders, int maxFramePayloadLength, long forceCloseTimeoutMillis, boolean absoluteUpgradeUrl, boolean generateOriginHeader) {}

  public URI uri();
  public WebSocketVersion version();
  public int maxFramePayloadLength();
  public boolean isHandshakeComplete();
  public String expectedSubprotocol();
  public String actualSubprotocol();
  public long forceCloseTimeoutMillis();
  protected boolean isForceCloseComplete();
  public WebSocketClientHandshaker setForceCloseTimeoutMillis(long forceCloseTimeoutMillis);
  @MayThrow public ChannelFuture handshake(Channel channel);
  @MayThrow public ChannelFuture handshake(Channel channel, ChannelPromise promise);
  @Owned @MayThrow protected abstract FullHttpRequest newHandshakeRequest();
  @MayThrow public void finishHandshake(Channel channel, @Borrowed FullHttpResponse response);
  @MayThrow public ChannelFuture processHandshake(Channel channel, @Borrowed HttpResponse response);
  @MayThrow public ChannelFuture processHandshake(Channel channel, @Borrowed HttpResponse response, ChannelPromise promise);
  @MayThrow protected abstract void verify(@Borrowed FullHttpResponse response);
  protected abstract WebSocketFrameDecoder newWebsocketDecoder();
  protected abstract WebSocketFrameEncoder newWebSocketEncoder();
  public ChannelFuture close(Channel channel, @Consumed CloseWebSocketFrame frame);
  public ChannelFuture close(Channel channel, @Consumed CloseWebSocketFrame frame, ChannelPromise promise);
  public ChannelFuture close(ChannelHandlerContext ctx, @Consumed CloseWebSocketFrame frame);
  public ChannelFuture close(ChannelHandlerContext ctx, @Consumed CloseWebSocketFrame frame, ChannelPromise promise);
  protected String upgradeUrl(URI wsURL);
}
