class Buf implements AutoCloseable {
  Buf link;
  int len;
  boolean last;
  Buf() {}
  static Buf alloc() { return null; }
  Buf next() { return link; }
  Buf retain() { return this; }
  boolean ok() { return true; }
  int size() { return len; }
  void touch() {}
  void release() {}
  public void close() {}
}
class Wrapped extends Buf { Wrapped(Buf b) {} }
interface Listener { void done(Buf b); }
enum Color { RED, GREEN }
record Pair(Buf left, Buf right) {}
