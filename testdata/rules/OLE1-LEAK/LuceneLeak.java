package ole1leak;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** Lucene's readers and searcher managers. */
final class LuceneLeak {

  int openForgotten(Directory dir) throws IOException {
    DirectoryReader reader = DirectoryReader.open(dir); // BUG: OLE1-LEAK "reader"
    return reader.maxDoc();
  }

  int openClosed(Directory dir) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(dir)) { // OK: try-with-resources
      return reader.maxDoc();
    }
  }

  int openDecremented(Directory dir) throws IOException {
    DirectoryReader reader = DirectoryReader.open(dir); // OK: decRef gives back the first reference
    try {
      return reader.maxDoc();
    } finally {
      reader.decRef();
    }
  }

  // C5: nullable acquisition
  DirectoryReader refreshed(DirectoryReader old) throws IOException {
    DirectoryReader next = DirectoryReader.openIfChanged(old); // OK: null owns nothing
    if (next == null) {
      return null;
    }
    return next;
  }

  boolean changed(DirectoryReader old) throws IOException {
    DirectoryReader next = DirectoryReader.openIfChanged(old); // BUG: OLE1-LEAK "next"
    return next != null;
  }

  // RULES.md F24
  int conditional(IndexReader reader) throws IOException {
    if (!reader.tryIncRef()) { // OK: only true gives a reference
      return 0;
    }
    try {
      return reader.maxDoc();
    } finally {
      reader.decRef();
    }
  }

  int conditionalForgotten(IndexReader reader) {
    if (reader.tryIncRef()) { // BUG: OLE1-LEAK "reader"
      return reader.maxDoc();
    }
    return 0;
  }

  int conditionalElse(IndexReader reader) throws IOException {
    int docs = -1;
    if (reader.tryIncRef()) { // OK: released in its branch
      docs = reader.maxDoc();
      reader.decRef();
    }
    return docs;
  }

  int incrementForgotten(IndexReader reader, boolean wanted) throws IOException {
    reader.incRef(); // BUG: OLE1-LEAK "reader"
    if (!wanted) {
      return 0;
    }
    int docs = reader.maxDoc();
    reader.decRef();
    return docs;
  }

  int search(SearcherManager manager) throws IOException {
    IndexSearcher searcher = manager.acquire(); // OK: the standard idiom
    try {
      return searcher.count(new MatchAllDocsQuery());
    } finally {
      manager.release(searcher);
    }
  }

  int searchNull(SearcherManager manager) throws IOException {
    IndexSearcher searcher = manager.acquire(); // OK: released, then cleared
    try {
      return searcher.count(new MatchAllDocsQuery());
    } finally {
      manager.release(searcher);
      searcher = null;
    }
  }

  int searchThrows(SearcherManager manager) throws IOException {
    IndexSearcher searcher = manager.acquire(); // BUG: OLE1-LEAK "searcher"
    int hits = searcher.count(new MatchAllDocsQuery());
    manager.release(searcher);
    return hits;
  }

  int searchReturns(SearcherManager manager, boolean quick) throws IOException {
    IndexSearcher searcher = manager.acquire(); // BUG: OLE1-LEAK "searcher"
    if (quick) {
      return 0;
    }
    try {
      return searcher.count(new MatchAllDocsQuery());
    } finally {
      manager.release(searcher);
    }
  }

  // C1, C3: success flag and helper closers
  DirectoryReader checked(Directory dir) throws IOException {
    DirectoryReader reader = DirectoryReader.open(dir); // OK: closed unless returned
    boolean success = false;
    try {
      if (reader.maxDoc() == 0) {
        throw new IOException("empty index");
      }
      success = true;
      return reader;
    } finally {
      if (!success) {
        IOUtils.closeWhileHandlingException(reader);
      }
    }
  }

  DirectoryReader unchecked(Directory dir) throws IOException {
    DirectoryReader reader = DirectoryReader.open(dir); // BUG: OLE1-LEAK "throws"
    if (reader.maxDoc() == 0) {
      throw new IOException("empty index");
    }
    return reader;
  }

  void both(Directory a, Directory b) throws IOException {
    DirectoryReader first = null;
    DirectoryReader second = null;
    try {
      first = DirectoryReader.open(a); // OK: varargs helper closes both
      second = DirectoryReader.open(b); // OK: varargs helper closes both
    } finally {
      IOUtils.close(first, second);
    }
  }
}
