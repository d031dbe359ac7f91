package org.opensearch.core.common.io.stream;

public interface Writeable {
}
