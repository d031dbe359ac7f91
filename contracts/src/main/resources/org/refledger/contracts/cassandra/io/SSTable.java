package org.apache.cassandra.io.sstable;

public abstract class SSTable {
}
