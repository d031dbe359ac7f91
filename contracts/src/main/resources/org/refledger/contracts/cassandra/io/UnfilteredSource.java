package org.apache.cassandra.db.rows;

public interface UnfilteredSource {
}
