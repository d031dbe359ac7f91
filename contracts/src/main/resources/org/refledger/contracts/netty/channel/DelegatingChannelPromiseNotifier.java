package io.netty.channel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class DelegatingChannelPromiseNotifier implements ChannelPromise, ChannelFutureListener {
  public DelegatingChannelPromiseNotifier(ChannelPromise delegate) {}
  public DelegatingChannelPromiseNotifier(ChannelPromise delegate, boolean logNotifyFailure) {}

  public Void getNow();
  public boolean isCancelled();
  public boolean isDone();
  public Void get() throws InterruptedException, ExecutionException;
  public Void get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
}
