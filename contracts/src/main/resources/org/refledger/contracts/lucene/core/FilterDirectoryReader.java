// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

import java.io.IOException;
import org.refledger.annotations.ViewOf;

public abstract class FilterDirectoryReader extends DirectoryReader {
  @ViewOf("reader")
  public static DirectoryReader unwrap(DirectoryReader reader);
  @ViewOf("in")
  public FilterDirectoryReader(DirectoryReader in, SubReaderWrapper wrapper) throws IOException {}
  @ViewOf
  public DirectoryReader getDelegate();

  public abstract static class SubReaderWrapper {
  }

  protected static class DelegatingCacheHelper implements CacheHelper {
  }
}
