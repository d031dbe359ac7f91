package org.opensearch.common.lifecycle;

import org.opensearch.common.lease.Releasable;

public interface LifecycleComponent extends Releasable {
}
