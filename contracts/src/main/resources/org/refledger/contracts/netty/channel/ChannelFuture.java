package io.netty.channel;

import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;

public interface ChannelFuture extends Future<Void> {
  Channel channel();
  @Same @NoThrow ChannelFuture addListener(@CalledOnce GenericFutureListener<? extends Future<? super Void>> listener);
  @Same @NoThrow ChannelFuture addListeners(@CalledOnce GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Same @NoThrow ChannelFuture removeListener(GenericFutureListener<? extends Future<? super Void>> listener);
  @Same @NoThrow ChannelFuture removeListeners(GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Same ChannelFuture sync() throws InterruptedException;
  @Same ChannelFuture syncUninterruptibly();
  @Same ChannelFuture await() throws InterruptedException;
  @Same ChannelFuture awaitUninterruptibly();
  boolean isVoid();
}
