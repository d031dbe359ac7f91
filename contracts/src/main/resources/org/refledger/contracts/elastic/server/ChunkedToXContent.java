package org.elasticsearch.common.xcontent;

public interface ChunkedToXContent {
}
