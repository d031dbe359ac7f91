// Signatures: org.opensearch:opensearch-common 2.19.1
package org.opensearch.common.util.io;

import java.io.Closeable;
import java.io.IOException;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ReleasesElements;

public final class IOUtils {
  public static void close(@ReleasesElements Closeable... objects) throws IOException;
  public static void close(@Releases Closeable closeable) throws IOException;
  public static void close(Exception e, @ReleasesElements Closeable... objects) throws IOException;
  public static void close(@ReleasesElements Iterable<? extends Closeable> objects) throws IOException;
  public static void closeWhileHandlingException(@ReleasesElements Closeable... objects);
  public static void closeWhileHandlingException(@ReleasesElements Iterable<? extends Closeable> objects);
  public static void closeWhileHandlingException(@Releases Closeable closeable);
}
