// Signatures: net.openhft:chronicle-core 2026.5, chronicle-bytes, chronicle-queue 2026.4
package net.openhft.chronicle.bytes;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import net.openhft.chronicle.core.io.AbstractCloseableReferenceCounted;
import net.openhft.chronicle.core.io.ClosedIllegalStateException;
import net.openhft.chronicle.core.io.ReferenceOwner;
import net.openhft.chronicle.core.io.ThreadingIllegalStateException;
import org.refledger.annotations.Owned;

public abstract class MappedFile extends AbstractCloseableReferenceCounted {
  @Owned
  public static MappedFile of(File file, long chunkSize, long overlapSize, boolean readOnly) throws FileNotFoundException;
  @Owned
  public static MappedFile of(
      File file, long chunkSize, long overlapSize, int pageSize, boolean readOnly) throws FileNotFoundException;
  @Owned
  public static MappedFile ofSingle(File file, long capacity, boolean readOnly) throws FileNotFoundException;
  @Owned
  public static MappedFile mappedFile(File file, long chunkSize) throws FileNotFoundException;
  @Owned
  public static MappedFile mappedFile(String filename, long chunkSize) throws FileNotFoundException;
  @Owned
  public static MappedFile mappedFile(String filename, long chunkSize, long overlapSize) throws FileNotFoundException;
  @Owned
  public static MappedFile mappedFile(File file, long chunkSize, long overlapSize) throws FileNotFoundException;
  @Owned
  public static MappedFile mappedFile(File file, long chunkSize, long overlapSize, boolean readOnly) throws FileNotFoundException;
  @Owned
  public static MappedFile readOnly(File file) throws FileNotFoundException;
  @Owned
  public static MappedFile mappedFile(
      File file, long capacity, long chunkSize, long overlapSize, boolean readOnly) throws IOException;
  public boolean readOnly();
  @Owned
  public MappedBytesStore acquireByteStore(
      ReferenceOwner owner, long position) throws IOException, IllegalArgumentException, IllegalStateException;
  @Owned
  public MappedBytesStore acquireByteStore(
      ReferenceOwner owner, long position, BytesStore<?, ?> oldByteStore) throws IOException, IllegalStateException;
  @Owned
  public abstract MappedBytesStore acquireByteStore(
      ReferenceOwner owner, long position, BytesStore<?, ?> oldByteStore, MappedBytesStoreFactory mappedBytesStoreFactory) throws IOException, IllegalArgumentException, ClosedIllegalStateException, ThreadingIllegalStateException;
}
