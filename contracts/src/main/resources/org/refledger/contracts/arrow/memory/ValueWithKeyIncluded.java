package org.apache.arrow.memory;

public interface ValueWithKeyIncluded<K> {
}
