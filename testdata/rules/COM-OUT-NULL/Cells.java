package comoutnull;


class Node {
  private int refCount = 1;
  private long address;
  private Node inner;

  long getAddress() {
    return address;
  }

  int addRef() {
    return ++refCount;
  }

  int release() {
    return --refCount;
  }

  int getInner(long[] out) {
    if (inner == null) {
      return -1; // BUG: COM-OUT-NULL
    }
    inner.addRef();
    out[0] = inner.getAddress();
    return 0;
  }

  int getInnerCleared(long[] out) {
    if (inner == null) {
      out[0] = 0;
      return -1; // OK: cleared
    }
    inner.addRef();
    out[0] = inner.getAddress();
    return 0;
  }
}
