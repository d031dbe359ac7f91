package io.netty.handler.codec.http.websocketx.extensions;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;

public class WebSocketServerExtensionHandler extends ChannelDuplexHandler {
  public WebSocketServerExtensionHandler(WebSocketServerExtensionHandshaker... extensionHandshakers) {}
  public WebSocketServerExtensionHandler(int maxPipelineDepth, WebSocketServerExtensionHandshaker... extensionHandshakers) {}

  protected void onHttpRequestChannelRead(ChannelHandlerContext ctx, HttpRequest request) throws Exception;
  protected void onHttpResponseWrite(ChannelHandlerContext ctx, HttpResponse response, ChannelPromise promise) throws Exception;
}
