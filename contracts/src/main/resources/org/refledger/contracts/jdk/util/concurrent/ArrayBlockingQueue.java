package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Collection;

public class ArrayBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
  public ArrayBlockingQueue(int number) {}
  public ArrayBlockingQueue(int number, boolean flag) {}
  public ArrayBlockingQueue(int number, boolean flag, Collection<? extends E> collection) {}
}
