// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.io.util;

import org.refledger.annotations.Owned;

public class Memory implements AutoCloseable, ReadableMemory {
  @Owned
  public static Memory allocate(long bytes);
}
