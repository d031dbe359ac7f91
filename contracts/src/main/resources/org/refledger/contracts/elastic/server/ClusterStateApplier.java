package org.elasticsearch.cluster;

public interface ClusterStateApplier {
}
