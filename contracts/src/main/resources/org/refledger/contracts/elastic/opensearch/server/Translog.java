// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.index.translog;

import java.io.Closeable;
import java.io.IOException;
import org.opensearch.index.shard.AbstractIndexShardComponent;
import org.opensearch.index.shard.IndexShardComponent;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;

public abstract class Translog extends AbstractIndexShardComponent implements IndexShardComponent, Closeable {
  public void close() throws IOException;
  public Location add(Operation operation) throws IOException;
  @Owned @MayThrow
  public Snapshot newSnapshot() throws IOException;
  @Owned @MayThrow
  public Snapshot newSnapshot(long fromSeqNo, long toSeqNo) throws IOException;
  @Owned @MayThrow
  public Snapshot newSnapshot(long fromSeqNo, long toSeqNo, boolean requiredFullRange) throws IOException;
  @Owned @MayThrow
  public Closeable acquireRetentionLock();
  public void sync() throws IOException;
  public TranslogGeneration getGeneration();

  @RefCounted(release = "close")
  public interface Snapshot extends Closeable {
    @MayThrow
    int totalOperations();
    @MayThrow
    Translog.Operation next() throws IOException;
  }
}
