package org.elasticsearch.common.component;

import org.elasticsearch.core.Releasable;

public interface LifecycleComponent extends Releasable {
}
