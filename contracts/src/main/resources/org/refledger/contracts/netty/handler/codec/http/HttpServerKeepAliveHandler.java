package io.netty.handler.codec.http;

import io.netty.channel.ChannelDuplexHandler;

public class HttpServerKeepAliveHandler extends ChannelDuplexHandler {
}
