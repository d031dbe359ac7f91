package io.vertx.core.shareddata;

public interface ClusterSerializable extends io.vertx.core.shareddata.impl.ClusterSerializable {
}
