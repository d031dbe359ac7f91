// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.index.translog;

import java.io.Closeable;
import java.io.IOException;
import org.elasticsearch.index.shard.AbstractIndexShardComponent;
import org.elasticsearch.index.shard.IndexShardComponent;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;

public class Translog extends AbstractIndexShardComponent implements IndexShardComponent, Closeable {
  public void close() throws IOException;
  public Location add(Operation operation) throws IOException;
  @Owned @MayThrow
  public Snapshot newSnapshot() throws IOException;
  @Owned @MayThrow
  public Snapshot newSnapshot(long fromSeqNo, long toSeqNo) throws IOException;
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
