// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.index.store;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.opensearch.common.util.concurrent.RefCounted;
import org.opensearch.index.shard.AbstractIndexShardComponent;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Releases;

public class Store extends AbstractIndexShardComponent implements Closeable, RefCounted {
  @Borrowed(of = "this")
  public Directory directory();
  public SegmentInfos readLastCommittedSegmentsInfo() throws IOException;
  public MetadataSnapshot getMetadata(IndexCommit commit) throws IOException;
  public MetadataSnapshot getMetadata() throws IOException;
  public MetadataSnapshot getMetadata(IndexCommit commit, boolean lockDirectory) throws IOException;
  public MetadataSnapshot getMetadata(SegmentInfos segmentInfos) throws IOException;
  @Releases
  public void close();
  public boolean isClosing();
  public IndexOutput createVerifyingOutput(String fileName, StoreFileMetadata metadata, IOContext context) throws IOException;
  public void markStoreCorrupted(IOException exception) throws IOException;
}
