package comsafearraylock;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.OaIdl.SAFEARRAY;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;

final class Jna {
  byte thrown(SAFEARRAY cells) throws IOException {
    Pointer data = cells.accessData(); // BUG: COM-SAFEARRAY-LOCK "throws IOException"
    if (data == null) {
      throw new IOException("no data");
    }
    byte first = data.getByte(0);
    cells.unaccessData();
    return first;
  }

  int earlyReturn(SAFEARRAY cells, boolean empty) {
    cells.lock(); // BUG: COM-SAFEARRAY-LOCK "unlock()"
    if (empty) {
      return 0;
    }
    int rows = cells.getUBound(0);
    cells.unlock();
    return rows;
  }

  void function(SAFEARRAY cells, Sink sink) throws IOException {
    COMUtils.checkRC(OleAuto.INSTANCE.SafeArrayLock(cells)); // BUG: COM-SAFEARRAY-LOCK "SafeArrayUnlock()"
    sink.take(cells);
    COMUtils.checkRC(OleAuto.INSTANCE.SafeArrayUnlock(cells));
  }

  byte declared(SAFEARRAY cells, Reader reader) throws IOException {
    PointerByReference data = new PointerByReference();
    OleAuto.INSTANCE.SafeArrayAccessData(cells, data); // BUG: COM-SAFEARRAY-LOCK
    byte first = reader.read(data.getValue());
    OleAuto.INSTANCE.SafeArrayUnaccessData(cells);
    return first;
  }

  byte right(SAFEARRAY cells) throws IOException {
    Pointer data = cells.accessData(); // OK: unlocked in finally
    try {
      if (data == null) {
        throw new IOException("no data");
      }
      return data.getByte(0);
    } finally {
      cells.unaccessData();
    }
  }

  int bothPaths(SAFEARRAY cells, boolean empty) {
    cells.lock(); // OK: unlocked on both
    if (empty) {
      cells.unlock();
      return 0;
    }
    int rows = cells.getUBound(0);
    cells.unlock();
    return rows;
  }

  void failedLock(SAFEARRAY cells) {
    if (COMUtils.FAILED(OleAuto.INSTANCE.SafeArrayLock(cells))) { // OK: a lock that failed needs no unlock
      return;
    }
    OleAuto.INSTANCE.SafeArrayUnlock(cells);
  }

  Pointer onlyLocks(SAFEARRAY cells) {
    return cells.accessData(); // OK: the caller unlocks
  }

  void notThisOne(SAFEARRAY cells, SAFEARRAY others) {
    cells.lock(); // OK: of this array, nothing is unlocked here
    others.unlock();
  }

  void unchecked(SAFEARRAY cells, Runnable work) {
    cells.lock(); // OK: nothing says that run() throws
    work.run();
    cells.unlock();
  }

  void destroyed(SAFEARRAY cells, boolean done) {
    cells.lock(); // BUG: COM-SAFEARRAY-LOCK "destroys it"
    if (done) {
      cells.destroy();
      return;
    }
    cells.unlock();
  }

  void destroyedUnlocked(SAFEARRAY cells, boolean done) {
    cells.lock(); // OK: unlocked before the array is destroyed
    cells.unlock();
    if (done) {
      cells.destroy();
    }
  }

  interface Sink {
    void take(SAFEARRAY cells) throws IOException;
  }

  interface Reader {
    byte read(Pointer data) throws IOException;
  }
}

/** Locks in one method and unlocks in another. */
final class Window {
  private final SAFEARRAY cells;

  Window(SAFEARRAY cells) {
    this.cells = cells;
  }

  boolean open(boolean check) {
    Pointer data = cells.accessData(); // OK: close() unlocks
    if (check && data == null) {
      cells.unaccessData();
      return false;
    }
    return true;
  }

  void close() {
    cells.unaccessData(); // OK: open() locked
  }
}
