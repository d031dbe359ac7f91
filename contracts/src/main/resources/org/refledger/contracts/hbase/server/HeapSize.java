package org.apache.hadoop.hbase.io;

public interface HeapSize {
}
