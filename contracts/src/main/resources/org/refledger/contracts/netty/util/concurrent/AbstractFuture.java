package io.netty.util.concurrent;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public abstract class AbstractFuture<V> implements Future<V> {
  public V get() throws InterruptedException, ExecutionException;
  public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
}
