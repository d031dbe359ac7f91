package io.netty.handler.codec.http.websocketx;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import java.util.Set;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public abstract class WebSocketServerHandshaker {
  public static final String SUB_PROTOCOL_WILDCARD;

  protected WebSocketServerHandshaker(WebSocketVersion version, String uri, String subprotocols, int maxFramePayloadLength) {}
  protected WebSocketServerHandshaker(WebSocketVersion version, String uri, String subprotocols, WebSocketDecoderConfig decoderConfig) {}

  public String uri();
  public Set<String> subprotocols();
  public WebSocketVersion version();
  public int maxFramePayloadLength();
  public WebSocketDecoderConfig decoderConfig();
  @MayThrow public ChannelFuture handshake(Channel channel, @Borrowed FullHttpRequest req);
  @MayThrow public ChannelFuture handshake(Channel channel, @Borrowed FullHttpRequest req, HttpHeaders responseHeaders, ChannelPromise promise);
  @MayThrow public ChannelFuture handshake(ChannelHandlerContext ctx, @Borrowed FullHttpRequest req);
  @MayThrow public ChannelFuture handshake(ChannelHandlerContext ctx, @Borrowed FullHttpRequest req, HttpHeaders responseHeaders, ChannelPromise promise);
  @MayThrow public ChannelFuture handshake(Channel channel, @Borrowed HttpRequest req);
  @MayThrow public ChannelFuture handshake(Channel channel, @Borrowed HttpRequest req, HttpHeaders responseHeaders, ChannelPromise promise);
  @MayThrow public ChannelFuture handshake(ChannelHandlerContext ctx, @Borrowed HttpRequest req);
  @MayThrow public ChannelFuture handshake(ChannelHandlerContext ctx, @Borrowed HttpRequest req, HttpHeaders responseHeaders, ChannelPromise promise);
  @Owned @MayThrow protected abstract FullHttpResponse newHandshakeResponse(@Borrowed FullHttpRequest req, HttpHeaders responseHeaders);
  public ChannelFuture close(Channel channel, @Consumed CloseWebSocketFrame frame);
  public ChannelFuture close(Channel channel, @Consumed CloseWebSocketFrame frame, ChannelPromise promise);
  public ChannelFuture close(ChannelHandlerContext ctx, @Consumed CloseWebSocketFrame frame);
  public ChannelFuture close(ChannelHandlerContext ctx, @Consumed CloseWebSocketFrame frame, ChannelPromise promise);
  protected String selectSubprotocol(String requestedSubprotocols);
  public String selectedSubprotocol();
  protected abstract WebSocketFrameDecoder newWebsocketDecoder();
  protected abstract WebSocketFrameEncoder newWebSocketEncoder();
}
