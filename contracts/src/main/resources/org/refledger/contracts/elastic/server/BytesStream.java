package org.elasticsearch.common.io.stream;

public abstract class BytesStream extends StreamOutput {
}
