package io.netty.util;

public abstract class AbstractConstant<T extends AbstractConstant<T>> implements Constant<T> {
  protected AbstractConstant(int id, String name) {}

  public int compareTo(T o);
}
