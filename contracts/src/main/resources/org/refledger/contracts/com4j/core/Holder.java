// Signatures: org.jvnet.com4j:com4j 2.1
package com4j;

import org.refledger.annotations.CellContent;
import org.refledger.annotations.SetsCell;

public class Holder<T> {
  @CellContent
  public T value;

  public Holder() {}
  public Holder(@SetsCell T value) {}
}
