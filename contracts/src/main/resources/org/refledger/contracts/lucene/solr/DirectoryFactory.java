// Signatures: org.apache.solr:solr-core 9.7.0
package org.apache.solr.core;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.LockFactory;
import org.apache.solr.core.CachingDirectoryFactory.CloseListener;
import org.apache.solr.update.UpdateLog;
import org.apache.solr.util.plugin.NamedListInitializedPlugin;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;

public abstract class DirectoryFactory implements NamedListInitializedPlugin, Closeable {
  public abstract void doneWithDirectory(Directory directory) throws IOException;
  public abstract void addCloseListener(Directory dir, CloseListener closeListener);
  public abstract void close() throws IOException;
  protected abstract Directory create(String path, LockFactory lockFactory, DirContext dirContext) throws IOException;
  protected abstract LockFactory createLockFactory(String rawLockType) throws IOException;
  public abstract boolean exists(String path) throws IOException;
  public abstract void remove(Directory dir) throws IOException;
  public abstract void remove(Directory dir, boolean afterCoreClose) throws IOException;
  public abstract void remove(String path, boolean afterCoreClose) throws IOException;
  public abstract void remove(String path) throws IOException;
  public long size(Directory directory) throws IOException;
  public long size(String path) throws IOException;
  public void move(Directory fromDir, Directory toDir, String fileName, IOContext ioContext) throws IOException;
  public void renameWithOverwrite(Directory dir, String fileName, String toName) throws IOException;
  @Owned
  public abstract Directory get(String path, DirContext dirContext, String rawLockType) throws IOException;
  public abstract void incRef(@Retains Directory directory);
  public abstract boolean isPersistent();
  public boolean isSharedStorage();
  public abstract void release(@Releases Directory directory) throws IOException;
  public String normalize(String path) throws IOException;
  public boolean isAbsolute(String path);
  public static long sizeOfDirectory(Directory directory) throws IOException;
  public static long sizeOf(Directory directory, String file) throws IOException;
  public static boolean empty(Directory dir);
  public boolean searchersReserveCommitPoints();
  public String getDataHome(CoreDescriptor cd) throws IOException;
  public void cleanupOldIndexDirectories(String dataDirPath, String currentIndexDirPath, boolean afterCoreReload);
  protected boolean deleteOldIndexDirectory(String oldDirPath) throws IOException;
  public void initCoreContainer(CoreContainer cc);
  protected Directory getBaseDir(Directory dir);
  public UpdateLog newDefaultUpdateLog();

  public enum DirContext {
    DEFAULT, META_DATA;
  }
}
