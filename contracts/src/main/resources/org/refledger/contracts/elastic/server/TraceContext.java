package org.elasticsearch.telemetry.tracing;

public interface TraceContext {
}
