// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.util;

import java.io.Closeable;
import java.io.IOException;
import org.refledger.annotations.NoReturn;
import org.refledger.annotations.ReleasesElements;

public final class IOUtils {
  public static void close(@ReleasesElements Closeable... objects) throws IOException;
  public static void close(@ReleasesElements Iterable<? extends Closeable> objects) throws IOException;
  public static void closeWhileHandlingException(@ReleasesElements Closeable... objects);
  public static void closeWhileHandlingException(@ReleasesElements Iterable<? extends Closeable> objects);
  @NoReturn
  public static Error rethrowAlways(Throwable th) throws IOException, RuntimeException;
}
