package io.netty.channel;

import io.netty.util.concurrent.AbstractFuture;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Same;

public final class VoidChannelPromise extends AbstractFuture<Void> implements ChannelPromise {
  public VoidChannelPromise(Channel channel, boolean fireException) {}

  @Same public VoidChannelPromise addListener(@CalledOnce GenericFutureListener<? extends Future<? super Void>> listener);
  @Same public VoidChannelPromise addListeners(@CalledOnce GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Same public VoidChannelPromise removeListener(GenericFutureListener<? extends Future<? super Void>> listener);
  @Same public VoidChannelPromise removeListeners(GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Same public VoidChannelPromise await() throws InterruptedException;
  @Same public VoidChannelPromise awaitUninterruptibly();
  public boolean isDone();
  public boolean isCancelled();
  @Same public VoidChannelPromise sync();
  @Same public VoidChannelPromise syncUninterruptibly();
  @Same @MayThrow public VoidChannelPromise setFailure(Throwable cause);
  @Same @MayThrow public VoidChannelPromise setSuccess();
  @Same @MayThrow public VoidChannelPromise setSuccess(Void result);
  public Void getNow();
}
