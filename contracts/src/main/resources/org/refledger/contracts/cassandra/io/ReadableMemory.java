package org.apache.cassandra.io.util;

public interface ReadableMemory {
}
