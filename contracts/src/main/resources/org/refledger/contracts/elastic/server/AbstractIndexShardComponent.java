package org.elasticsearch.index.shard;

public abstract class AbstractIndexShardComponent implements IndexShardComponent {
}
