package cases;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** The numbered cases of the rule reference that have a form with Lucene. */
final class LuceneCases {
  private IndexReader current;

  int case23UseAfter(Directory directory) throws IOException {
    DirectoryReader r = DirectoryReader.open(directory);
    r.decRef();
    return r.maxDoc(); // BUG: OLE1-USE-AFTER-RELEASE
  }

  int case24TryIncRef(IndexReader r) throws IOException {
    if (!r.tryIncRef()) {
      return 0;
    }
    try {
      return r.maxDoc();
    } finally {
      r.decRef(); // OK: only what was counted
    }
  }

  int case32Swapped() throws IOException {
    IndexReader r = current; // BUG: OLE1B-GLOBAL-FETCH
    refresh(null);
    return r.maxDoc();
  }

  int case32Managed(SearcherManager manager) throws IOException {
    IndexSearcher s = manager.acquire(); // OK: a reference of its own
    try {
      return s.count(new MatchAllDocsQuery());
    } finally {
      manager.release(s);
    }
  }

  void refresh(IndexReader next) throws IOException {
    IndexReader old = current;
    current = next;
    old.decRef();
  }
}
