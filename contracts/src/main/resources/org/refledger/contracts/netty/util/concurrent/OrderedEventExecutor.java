package io.netty.util.concurrent;

public interface OrderedEventExecutor extends EventExecutor {
}
