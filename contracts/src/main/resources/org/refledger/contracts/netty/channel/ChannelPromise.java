package io.netty.channel;

import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import io.netty.util.concurrent.Promise;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;

public interface ChannelPromise extends ChannelFuture, Promise<Void> {
  @Same @MayThrow ChannelPromise setSuccess(Void result);
  @Same @MayThrow ChannelPromise setSuccess();
  @NoThrow boolean trySuccess();
  @Same @MayThrow ChannelPromise setFailure(Throwable cause);
  @Same @NoThrow ChannelPromise addListener(@CalledOnce GenericFutureListener<? extends Future<? super Void>> listener);
  @Same @NoThrow ChannelPromise addListeners(@CalledOnce GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Same @NoThrow ChannelPromise removeListener(GenericFutureListener<? extends Future<? super Void>> listener);
  @Same @NoThrow ChannelPromise removeListeners(GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Same ChannelPromise sync() throws InterruptedException;
  @Same ChannelPromise syncUninterruptibly();
  @Same ChannelPromise await() throws InterruptedException;
  @Same ChannelPromise awaitUninterruptibly();
  ChannelPromise unvoid();
}
