package com.linecorp.armeria.common.stream;

import org.reactivestreams.Publisher;

public interface StreamMessage<T> extends Publisher<T> {
}
