package org.opensearch.core.xcontent;

public interface ToXContent {
}
