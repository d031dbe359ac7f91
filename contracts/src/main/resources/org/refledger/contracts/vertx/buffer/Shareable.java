package io.vertx.core.shareddata;

public interface Shareable {
}
