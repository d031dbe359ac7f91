// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;

public abstract class DirectoryReader extends BaseCompositeReader<LeafReader> {
  @Owned
  public static DirectoryReader open(Directory directory) throws IOException;
  @Owned
  public static DirectoryReader open(Directory directory, Comparator<LeafReader> leafSorter) throws IOException;
  @Owned
  public static DirectoryReader open(IndexWriter writer) throws IOException;
  @Owned
  public static DirectoryReader open(IndexWriter writer, boolean applyAllDeletes, boolean writeAllDeletes) throws IOException;
  @Owned
  public static DirectoryReader open(IndexCommit commit) throws IOException;
  @Owned
  public static DirectoryReader open(
      IndexCommit commit, int minSupportedMajorVersion, Comparator<LeafReader> leafSorter) throws IOException;
  @Owned @Nullable
  public static DirectoryReader openIfChanged(DirectoryReader oldReader) throws IOException;
  @Owned @Nullable
  public static DirectoryReader openIfChanged(DirectoryReader oldReader, IndexCommit commit) throws IOException;
  @Owned @Nullable
  public static DirectoryReader openIfChanged(DirectoryReader oldReader, IndexWriter writer) throws IOException;
  @Owned @Nullable
  public static DirectoryReader openIfChanged(
      DirectoryReader oldReader, IndexWriter writer, boolean applyAllDeletes) throws IOException;
  public static List<IndexCommit> listCommits(Directory dir) throws IOException;
  public static boolean indexExists(Directory directory) throws IOException;
  protected DirectoryReader(
      Directory directory, LeafReader[] segmentReaders, Comparator<LeafReader> leafSorter) throws IOException {}
  public final Directory directory();
  @Owned @Nullable
  protected abstract DirectoryReader doOpenIfChanged() throws IOException;
  @Owned @Nullable
  protected abstract DirectoryReader doOpenIfChanged(IndexCommit commit) throws IOException;
  @Owned @Nullable
  protected abstract DirectoryReader doOpenIfChanged(IndexWriter writer, boolean applyAllDeletes) throws IOException;
  public abstract long getVersion();
  public abstract boolean isCurrent() throws IOException;
  public abstract IndexCommit getIndexCommit() throws IOException;
}
