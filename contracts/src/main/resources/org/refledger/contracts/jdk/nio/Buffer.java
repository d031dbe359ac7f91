package java.nio;

import org.refledger.annotations.NoThrow;

@NoThrow
public abstract class Buffer {
  public abstract Object array();
  public abstract int arrayOffset();
  public int capacity();
  public Buffer clear();
  public abstract Buffer duplicate();
  public Buffer flip();
  public abstract boolean hasArray();
  public boolean hasRemaining();
  public abstract boolean isDirect();
  public abstract boolean isReadOnly();
  public int limit();
  public Buffer limit(int number);
  public Buffer mark();
  public int position();
  public Buffer position(int number);
  public int remaining();
  public Buffer reset();
  public Buffer rewind();
  public abstract Buffer slice();
  public abstract Buffer slice(int number, int number2);
}
