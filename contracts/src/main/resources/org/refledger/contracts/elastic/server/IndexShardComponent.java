package org.elasticsearch.index.shard;

public interface IndexShardComponent {
}
