package io.rsocket;

import reactor.core.Disposable;

public interface Closeable extends Disposable {
}
