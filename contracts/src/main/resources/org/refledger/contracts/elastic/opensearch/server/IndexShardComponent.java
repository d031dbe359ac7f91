package org.opensearch.index.shard;

public interface IndexShardComponent {
}
