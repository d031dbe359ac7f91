// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.io.sstable.format;

import java.util.Set;
import org.apache.cassandra.db.ColumnFamilyStore;
import org.apache.cassandra.db.PartitionPosition;
import org.apache.cassandra.db.rows.UnfilteredSource;
import org.apache.cassandra.io.sstable.Component;
import org.apache.cassandra.io.sstable.Descriptor;
import org.apache.cassandra.io.sstable.SSTable;
import org.apache.cassandra.io.sstable.SSTableReadsListener;
import org.apache.cassandra.schema.TableMetadataRef;
import org.apache.cassandra.utils.concurrent.Ref;
import org.apache.cassandra.utils.concurrent.SelfRefCounted;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public abstract class SSTableReader extends SSTable implements UnfilteredSource, SelfRefCounted<SSTableReader> {
  @Owned @MayThrow
  public static SSTableReader open(SSTable.Owner owner, Descriptor descriptor);
  @Owned @MayThrow
  public static SSTableReader open(SSTable.Owner owner, Descriptor desc, TableMetadataRef metadata);
  @Owned @MayThrow
  public static SSTableReader open(
      SSTable.Owner owner, Descriptor descriptor, Set<Component> components, TableMetadataRef metadata);
  @Owned @MayThrow
  public static SSTableReader openNoValidation(Descriptor descriptor, Set<Component> components, ColumnFamilyStore cfs);
  @Owned @MayThrow
  public static SSTableReader openNoValidation(SSTable.Owner owner, Descriptor descriptor, TableMetadataRef metadata);
  @Owned @MayThrow
  public static SSTableReader openForBatch(
      SSTable.Owner owner, Descriptor descriptor, Set<Component> components, TableMetadataRef metadata);
  @Owned @MayThrow
  public static SSTableReader open(
      Owner owner, Descriptor descriptor, Set<Component> components, TableMetadataRef metadata, boolean validate,
      boolean isOffline);
  public String getFilename();
  public final long getPosition(PartitionPosition key, Operator op);
  public final long getPosition(PartitionPosition key, Operator op, SSTableReadsListener listener);
  public final long getPosition(PartitionPosition key, Operator op, boolean updateStats);
  protected long getPosition(PartitionPosition key, Operator op, boolean updateStats, SSTableReadsListener listener);
  public void markObsolete(Runnable tidier);
  @Owned @Nullable
  public Ref<SSTableReader> tryRef();
  @ViewOf
  public Ref<SSTableReader> selfRef();
  @Owned
  public Ref<SSTableReader> ref();
}
