// Signatures: com.google.guava:guava 33.4.0-jre
package com.google.common.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.refledger.annotations.Releases;

public final class Closeables {
  public static void close(@Releases Closeable closeable, boolean swallowIOException) throws IOException;
  public static void closeQuietly(@Releases InputStream inputStream);
  public static void closeQuietly(@Releases Reader reader);
}
