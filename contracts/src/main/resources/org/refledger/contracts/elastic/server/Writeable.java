package org.elasticsearch.common.io.stream;

public interface Writeable {
}
