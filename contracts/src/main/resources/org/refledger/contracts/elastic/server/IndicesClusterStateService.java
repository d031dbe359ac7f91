package org.elasticsearch.indices.cluster;

import org.elasticsearch.cluster.ClusterStateApplier;
import org.elasticsearch.common.component.AbstractLifecycleComponent;

public class IndicesClusterStateService extends AbstractLifecycleComponent implements ClusterStateApplier {
}
