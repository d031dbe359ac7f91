package io.netty.util.concurrent;

public interface FutureListener<V> extends GenericFutureListener<Future<V>> {
}
