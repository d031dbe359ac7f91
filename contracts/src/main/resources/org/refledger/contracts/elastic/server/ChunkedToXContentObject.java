package org.elasticsearch.common.xcontent;

public interface ChunkedToXContentObject extends ChunkedToXContent {
}
