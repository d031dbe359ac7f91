package comsafearraylock;

/** Functions of the same names in one's own bindings, and in SWT's style: an array is an address. */
final class Families {
  static native int SafeArrayLock(long array);

  static native int SafeArrayUnlock(long array);

  int address(long array, int[] data) {
    SafeArrayLock(array); // BUG: COM-SAFEARRAY-LOCK
    if (data.length == 0) {
      return 0;
    }
    SafeArrayUnlock(array);
    return data[0];
  }

  int addressRight(long array, int[] data) {
    if (SafeArrayLock(array) != 0) { // OK: unlocked where it was locked
      return -1;
    }
    int first = data.length == 0 ? 0 : data[0];
    SafeArrayUnlock(array);
    return first;
  }

  /** Locks of another kind. */
  void other(java.util.concurrent.locks.Lock lock, boolean leave) {
    lock.lock(); // OK: not an array
    if (leave) {
      return;
    }
    lock.unlock();
  }
}
