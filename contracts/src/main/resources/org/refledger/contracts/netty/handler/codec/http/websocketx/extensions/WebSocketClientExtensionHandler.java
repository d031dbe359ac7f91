package io.netty.handler.codec.http.websocketx.extensions;

import io.netty.channel.ChannelDuplexHandler;

public class WebSocketClientExtensionHandler extends ChannelDuplexHandler {
  public WebSocketClientExtensionHandler(WebSocketClientExtensionHandshaker... extensionHandshakers) {}
}
