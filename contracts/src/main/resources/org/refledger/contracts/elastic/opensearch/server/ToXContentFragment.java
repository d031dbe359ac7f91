package org.opensearch.core.xcontent;

public interface ToXContentFragment extends ToXContent {
}
