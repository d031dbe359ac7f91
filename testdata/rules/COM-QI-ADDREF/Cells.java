package comqiaddref;


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
    ppv[0] = 0;
    if (iid.equals("IUnknown")) {
      ppv[0] = getAddress(); // BUG: COM-QI-ADDREF
      return 0;
    }

    return -1;
  }
}

class CountedCell {
  private int refCount = 1;
  private long address;
  private CountedCell inner;

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
    ppv[0] = 0;
    if (iid.equals("IUnknown")) {
      ppv[0] = getAddress(); // OK: counted below
      addRef();
      return 0;
    }

    return -1;
  }
}

class Failing {
  private int refCount = 1;
  private long address;
  private Failing inner;

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
    ppv[0] = 0;
    if (iid.equals("IUnknown")) {
      ppv[0] = getAddress(); // OK: fails on this path
      if (refCount < 0) {
        return -1;
      }
      addRef();
      return 0;
    }

    return -1;
  }
}

class Found {
  private int refCount = 1;
  private long address;
  private Found inner;

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
    ppv[0] = 0;
    if (iid.equals("IUnknown")) {
      ppv[0] = new Fresh().getAddress(); // OK: a new object brings its first count
      return 0;
    }

    return -1;
  }
}
