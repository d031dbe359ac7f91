package comreleaseresult;

import org.apache.lucene.index.IndexReader;
import org.elasticsearch.core.RefCounted;

final class Indexes {
  void closeFully(IndexReader reader) throws java.io.IOException {
    while (reader.getRefCount() > 0) { // BUG: COM-RELEASE-RESULT
      reader.decRef(); // BUG: OLE1-OVER-RELEASE
    }
  }

  void closeOnce(IndexReader reader) throws java.io.IOException {
    if (reader.getRefCount() > 0) { // OK: guards a single release
      reader.decRef();
    }
  }

  boolean drop(RefCounted shard) {
    return shard.decRef(); // OK: the caller is told
  }
}
