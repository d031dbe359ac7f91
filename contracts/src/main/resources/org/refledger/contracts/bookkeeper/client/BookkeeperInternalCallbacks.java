// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.proto;

public class BookkeeperInternalCallbacks {
  public interface WriteCallback {
  }

  public interface ReadLacCallback {
  }

  public interface GenericCallback<T> {
  }

  public interface ReadEntryCallback {
  }

  public interface BatchedReadEntryCallback {
  }
}
