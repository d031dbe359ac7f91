package io.netty.handler.codec;

import java.util.AbstractList;
import java.util.RandomAccess;

final class CodecOutputList extends AbstractList<Object> implements RandomAccess {
  public Object get(int index);
  public int size();
  public boolean add(Object element);
  public Object set(int index, Object element);
  public void add(int index, Object element);
  public Object remove(int index);
  public void clear();
}
