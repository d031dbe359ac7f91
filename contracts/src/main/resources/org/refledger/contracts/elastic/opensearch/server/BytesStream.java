package org.opensearch.core.common.io.stream;

public abstract class BytesStream extends StreamOutput {
}
