// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.utils.concurrent;

public abstract class WrappedSharedCloseable extends SharedCloseableImpl {
  public WrappedSharedCloseable(AutoCloseable closeable) {}
  public WrappedSharedCloseable(AutoCloseable[] closeable) {}
  protected WrappedSharedCloseable(WrappedSharedCloseable copy) {}
}
