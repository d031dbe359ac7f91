// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.io.util;

import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = {"close", "free"})
public class Memory implements AutoCloseable, ReadableMemory {
  @Owned
  public static Memory allocate(long bytes);
  @Owned
  public Memory copy(long newSize);
  @Releases
  public void free();
  @Releases
  public void close();
}
