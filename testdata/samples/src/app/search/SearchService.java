package app.search;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** Searches an index that others write to. */
public final class SearchService {
  private final SearcherManager searchers;
  private DirectoryReader snapshot;

  public SearchService(SearcherManager searchers) {
    this.searchers = searchers;
  }

  /** How many documents contain a word. */
  public int count(String word) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.count(new TermQuery(new Term("text", word)));
    } finally {
      searchers.release(searcher);
    }
  }

  /** Takes a snapshot for the long-running export. */
  public void open(Directory index) throws IOException {
    snapshot = DirectoryReader.open(index); // FN: OLE1-OVERWRITE #3 what a field holds at entry
  }

  /** Brings the snapshot up to date. */
  public boolean refresh() throws IOException {
    DirectoryReader old = snapshot;
    DirectoryReader next = DirectoryReader.openIfChanged(old);
    if (next == null) {
      return false;
    }
    snapshot = next;
    old.decRef();
    return true;
  }

  /** Counts the documents of an index that is not in use. */
  public int documents(Directory index) throws IOException {
    DirectoryReader reader = DirectoryReader.open(index);
    try {
      int count = reader.numDocs();
      reader.close();
      return count;
    } finally {
      reader.decRef(); // BUG: OLE1-OVER-RELEASE
    }
  }

  /** Counts the documents of two indexes. */
  public int both(Directory first, Directory second) throws IOException {
    DirectoryReader reader = DirectoryReader.open(first);
    int count = reader.numDocs();
    reader = DirectoryReader.open(second); // BUG: OLE1-OVERWRITE
    try {
      return count + reader.numDocs();
    } finally {
      reader.close();
    }
  }

  /** Gives the snapshot back. */
  public void close() throws IOException {
    if (snapshot != null) {
      snapshot.decRef();
      snapshot = null;
    }
  }
}
