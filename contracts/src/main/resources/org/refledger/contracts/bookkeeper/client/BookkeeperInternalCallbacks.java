// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.proto;

import io.netty.buffer.ByteBuf;
import org.apache.bookkeeper.net.BookieId;
import org.apache.bookkeeper.util.ByteBufList;
import org.refledger.annotations.Borrowed;

public class BookkeeperInternalCallbacks {
  public interface WriteCallback {
    void writeComplete(int rc, long ledgerId, long entryId, BookieId addr, Object ctx);
  }

  public interface ReadLacCallback {
    void readLacComplete(int rc, long ledgerId, @Borrowed ByteBuf lac, @Borrowed ByteBuf buffer, Object ctx);
  }

  public interface WriteLacCallback {
    void writeLacComplete(int rc, long ledgerId, BookieId addr, Object ctx);
  }

  public interface ForceLedgerCallback {
    void forceLedgerComplete(int rc, long ledgerId, BookieId addr, Object ctx);
  }

  public interface GenericCallback<T> {
    void operationComplete(int rc, T result);
  }

  public interface ReadEntryCallback {
    void readEntryComplete(int rc, long ledgerId, long entryId, @Borrowed ByteBuf buffer, Object ctx);
  }

  public interface BatchedReadEntryCallback {
    void readEntriesComplete(int rc, long ledgerId, long startEntryId, @Borrowed ByteBufList bufList, Object ctx);
  }
}
