package org.elasticsearch.common.component;

public abstract class AbstractLifecycleComponent implements LifecycleComponent {
}
