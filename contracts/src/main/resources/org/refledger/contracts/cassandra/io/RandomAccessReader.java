// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.io.util;

import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public class RandomAccessReader implements FileDataInput {
  @Owned @MayThrow
  public static RandomAccessReader open(File file);
  @Releases
  public void close();
}
