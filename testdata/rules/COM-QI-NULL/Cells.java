package comqinull;


class Cell {
  private int refCount = 1;
  private long address;
  private Cell inner;

  long getAddress() {
    return address;
  }

  int addRef() {
    return ++refCount;
  }

  int release() {
    return --refCount;
  }

  int QueryInterface(String iid, long[] ppv) {

    if (iid.equals("IUnknown")) {
      ppv[0] = getAddress();
      addRef();
      return 0;
    }

    return -1; // BUG: COM-QI-NULL
  }
}

class ClearedCell {
  private int refCount = 1;
  private long address;
  private ClearedCell inner;

  long getAddress() {
    return address;
  }

  int addRef() {
    return ++refCount;
  }

  int release() {
    return --refCount;
  }

  int QueryInterface(String iid, long[] ppv) {

    if (iid.equals("IUnknown")) {
      ppv[0] = getAddress();
      addRef();
      return 0;
    }
    ppv[0] = 0;
    return -1; // OK: cleared
  }
}

class Delegating {
  private int refCount = 1;
  private long address;
  private Delegating inner;

  long getAddress() {
    return address;
  }

  int addRef() {
    return ++refCount;
  }

  int release() {
    return --refCount;
  }

  int QueryInterface(String iid, long[] ppv) {
    int code = inner.QueryInterface(iid, ppv);
    if (iid.equals("IUnknown")) {
      ppv[0] = getAddress();
      addRef();
      return 0;
    }

    return -1; // OK: the inner object had it
  }
}
