package comreleaseresult;

import com.sun.jna.platform.win32.COM.Unknown;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.refledger.annotations.Consumed;

final class Com {
  void last(@Consumed IUnknown unknown) {
    if (unknown.Release() == 0) { // BUG: COM-RELEASE-RESULT "IUnknown.Release"
      System.exit(0);
    }
  }

  void lastOfJna(@Consumed Unknown unknown) {
    int left = unknown.Release();
    if (left > 0) { // BUG: COM-RELEASE-RESULT
      System.gc();
    }
  }

  void traced(@Consumed Unknown unknown) {
    int left = unknown.Release();
    System.out.println(left); // OK: for a message
  }

  void plain(@Consumed IUnknown unknown) {
    unknown.Release(); // OK: the number is dropped
  }

  int told(@Consumed Unknown unknown) {
    return unknown.Release(); // OK: the caller is told
  }
}

/** The class that counts may use its own number. */
final class Own {
  private int refCount = 1;

  int AddRef() {
    return ++refCount;
  }

  int Release() {
    return --refCount;
  }

  void shutdown() {
    if (Release() == 0) { // OK: inside the class that counts
      refCount = -1;
    }
  }
}

/** A class that tells under a name of its own how many still share it. */
final class Icons {
  private int refCount;

  int addRef() {
    return ++refCount;
  }

  int removeRef() {
    return --refCount;
  }

  void dispose() {
    refCount = 0;
  }
}

final class IconCache {
  private Icons icons = new Icons();

  void drop() {
    if (icons.removeRef() > 0) { // OK: what the class tells it for
      return;
    }
    icons.dispose();
    icons = null;
  }
}

/** An interface of the project whose release() tells how many are left. */
interface Entry {
  void acquire();

  int release();
}

final class Entries<E extends Entry> {
  private final java.util.Map<String, E> entries = new java.util.HashMap<>();

  void leave(String name, E entry) {
    if (entry.release() == 0) { // OK: what the interface tells it for
      entries.remove(name);
    }
  }
}

final class CountedEntry implements Entry {
  private int count;

  @Override
  public void acquire() {
    count++;
  }

  @Override
  public int release() {
    return --count;
  }
}
