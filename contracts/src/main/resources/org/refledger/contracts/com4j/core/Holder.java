// Signatures: org.jvnet.com4j:com4j 2.1
package com4j;

public class Holder<T> {
  public T value;

  public Holder() {}
  public Holder(T value) {}
}
