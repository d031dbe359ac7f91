package io.netty.channel.group;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import java.util.Iterator;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Same;

public interface ChannelGroupFuture extends Future<Void>, Iterable<ChannelFuture> {
  ChannelGroup group();
  ChannelFuture find(Channel channel);
  ChannelGroupException cause();
  boolean isPartialSuccess();
  boolean isPartialFailure();
  @Same ChannelGroupFuture addListener(@CalledOnce GenericFutureListener<? extends Future<? super Void>> listener);
  @Same ChannelGroupFuture addListeners(@CalledOnce GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Same ChannelGroupFuture removeListener(GenericFutureListener<? extends Future<? super Void>> listener);
  @Same ChannelGroupFuture removeListeners(GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Same ChannelGroupFuture await() throws InterruptedException;
  @Same ChannelGroupFuture awaitUninterruptibly();
  @Same ChannelGroupFuture syncUninterruptibly();
  @Same ChannelGroupFuture sync() throws InterruptedException;
  Iterator<ChannelFuture> iterator();
}
