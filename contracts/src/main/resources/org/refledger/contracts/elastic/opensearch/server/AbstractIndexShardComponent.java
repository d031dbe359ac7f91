package org.opensearch.index.shard;

public abstract class AbstractIndexShardComponent implements IndexShardComponent {
}
