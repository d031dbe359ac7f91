package io.netty.channel;

import io.netty.util.concurrent.GenericFutureListener;

public interface ChannelFutureListener extends GenericFutureListener<ChannelFuture> {
  ChannelFutureListener CLOSE;
  ChannelFutureListener CLOSE_ON_FAILURE;
  ChannelFutureListener FIRE_EXCEPTION_ON_FAILURE;
}
