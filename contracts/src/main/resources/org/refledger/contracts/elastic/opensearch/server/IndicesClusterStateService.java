package org.opensearch.indices.cluster;

import org.opensearch.cluster.ClusterStateApplier;
import org.opensearch.common.lifecycle.AbstractLifecycleComponent;

public class IndicesClusterStateService extends AbstractLifecycleComponent implements ClusterStateApplier {
}
