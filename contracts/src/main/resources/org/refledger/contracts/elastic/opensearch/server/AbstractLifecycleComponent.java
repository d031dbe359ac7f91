package org.opensearch.common.lifecycle;

public abstract class AbstractLifecycleComponent implements LifecycleComponent {
}
