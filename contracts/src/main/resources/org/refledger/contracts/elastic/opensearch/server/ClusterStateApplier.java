package org.opensearch.cluster;

public interface ClusterStateApplier {
}
