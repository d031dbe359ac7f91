// Signatures: com.hynnet:jacob 1.18
package com.jacob.com;

import org.refledger.annotations.Uncounted;

public class EnumVariant extends JacobObject implements java.util.Enumeration<Variant> {
  public EnumVariant(Dispatch disp) {}
  public boolean hasMoreElements();
  public Variant nextElement();
  @Uncounted
  public Variant Next();
  public int Next(Variant[] receiverArray);
  public void Skip(int count);
  public void Reset();
  public void safeRelease();
}
