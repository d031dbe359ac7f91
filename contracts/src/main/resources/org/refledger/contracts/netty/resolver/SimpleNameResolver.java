package io.netty.resolver;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.util.List;

public abstract class SimpleNameResolver<T> implements NameResolver<T> {
  protected SimpleNameResolver(EventExecutor executor) {}

  protected EventExecutor executor();
  protected abstract void doResolve(String inetHost, Promise<T> promise) throws Exception;
  protected abstract void doResolveAll(String inetHost, Promise<List<T>> promise) throws Exception;
}
