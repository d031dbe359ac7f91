// Signatures: net.openhft:chronicle-core 2026.5, chronicle-bytes, chronicle-queue 2026.4
package net.openhft.chronicle.bytes;

import java.io.File;
import java.io.FileNotFoundException;
import net.openhft.chronicle.core.io.Closeable;
import net.openhft.chronicle.core.io.ClosedIllegalStateException;
import net.openhft.chronicle.core.io.ManagedCloseable;
import net.openhft.chronicle.core.io.Syncable;
import net.openhft.chronicle.core.io.ThreadingIllegalStateException;
import org.refledger.annotations.Owned;

public abstract class MappedBytes extends AbstractBytes<Void> implements Closeable, ManagedCloseable, Syncable {
  @Owned
  public static MappedBytes singleMappedBytes(String filename, long capacity) throws FileNotFoundException, IllegalStateException;
  @Owned
  public static MappedBytes singleMappedBytes(File file, long capacity) throws FileNotFoundException;
  @Owned
  public static MappedBytes singleMappedBytes(File file, long capacity, boolean readOnly) throws FileNotFoundException;
  @Owned
  public static MappedBytes mappedBytes(
      String filename, long chunkSize) throws FileNotFoundException, ClosedIllegalStateException;
  @Owned
  public static MappedBytes mappedBytes(File file, long chunkSize) throws FileNotFoundException, ClosedIllegalStateException;
  @Owned
  public static MappedBytes mappedBytes(
      File file, long chunkSize, long overlapSize) throws FileNotFoundException, ClosedIllegalStateException;
  @Owned
  public static MappedBytes mappedBytes(
      File file, long chunkSize, long overlapSize, int pageSize, boolean readOnly) throws FileNotFoundException, ClosedIllegalStateException;
  @Owned
  public static MappedBytes mappedBytes(
      File file, long chunkSize, long overlapSize, boolean readOnly) throws FileNotFoundException, ClosedIllegalStateException;
  @Owned
  public static MappedBytes mappedBytes(MappedFile rw) throws ClosedIllegalStateException;
  @Owned
  public static MappedBytes readOnly(
      File file) throws FileNotFoundException, ClosedIllegalStateException, ThreadingIllegalStateException;
}
